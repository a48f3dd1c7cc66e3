/// Tables of scalars that say four bits of each, by runs: where a run of scalars starts, times 16, plus the bits of the run.
enum ScalarRuns {
    /// The four bits of a scalar; the first run starts at U+0000.
    static func bits(of scalar: Unicode.Scalar, in runs: [UInt32]) -> UInt8 {
        UInt8(truncatingIfNeeded: runs[runs.partitioningIndex { $0 >> 4 > scalar.value } - 1] & 15)
    }
}
