import LoaderLaws

/// What libFuzzer calls with each input (https://llvm.org/docs/LibFuzzer.html): a broken law ends the process, which makes
/// the input a finding.
@_cdecl("LLVMFuzzerTestOneInput") public func testOneInput(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    do {
        try LoaderLaws.check(Array(UnsafeBufferPointer(start: start, count: count)))
    } catch {
        fatalError("\(error)")
    }
    return 0
}
