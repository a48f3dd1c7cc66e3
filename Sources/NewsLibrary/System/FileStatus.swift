import NewsModel

/// What a path leads to.
public enum FileKind: String, Hashable, Sendable {
    /// A regular file.
    case file
    /// A folder.
    case folder
    /// A symbolic link.
    case link = "symbolic link"
    /// A named pipe (FIFO).
    case pipe = "named pipe"
    /// A socket.
    case socket
    /// A block or character device, or something newer.
    case device
}

/// A point in time as file systems keep it.
public struct FileTime: Hashable, Sendable {
    /// Seconds since 1970-01-01T00:00Z.
    public var seconds: Int
    /// Nanoseconds after that, 0...999_999_999.
    public var nanoseconds: Int

    /// Makes a time.
    public init(seconds: Int, nanoseconds: Int = 0) {
        self.seconds = seconds
        self.nanoseconds = nanoseconds
    }

    /// A thousandth of a millisecond later.
    var nextMicrosecond: FileTime {
        let later = nanoseconds + 1000
        return FileTime(seconds: seconds + later / 1_000_000_000, nanoseconds: later % 1_000_000_000)
    }
}

/// Which file, whatever its name.
public struct FileIdentity: Hashable, Sendable {
    /// The device that it is on.
    public var device: UInt64
    /// Its inode there.
    public var inode: UInt64

    /// Makes an identity.
    public init(device: UInt64, inode: UInt64) {
        self.device = device
        self.inode = inode
    }
}

/// What the file system knows of a file. Two equal statuses of one path mean that nobody wrote to the file between.
public struct FileStatus: Hashable, Sendable {
    /// What it is.
    public var kind: FileKind
    /// Which file it is.
    public var identity: FileIdentity
    /// Its size in bytes.
    public var size: Int
    /// When its content was last changed.
    public var modified: FileTime
    /// When its content or its attributes were last changed; unlike `modified`, no program can set this back.
    public var changed: FileTime
    /// Its permission bits, 0...0o7777.
    public var permissions: UInt32
    /// The user id of its owner.
    public var owner: UInt32
    /// The id of its group.
    public var group: UInt32

    /// Makes a status.
    public init(
        kind: FileKind, identity: FileIdentity, size: Int, modified: FileTime, changed: FileTime, permissions: UInt32,
        owner: UInt32, group: UInt32
    ) {
        self.kind = kind
        self.identity = identity
        self.size = size
        self.modified = modified
        self.changed = changed
        self.permissions = permissions
        self.owner = owner
        self.group = group
    }

    /// When the content was last changed, as the clock on the wall shows it.
    public var modifiedTimestamp: Timestamp { LocalTime.timestamp(secondsSinceEpoch: modified.seconds) }
}

/// A name in a folder.
public struct FolderEntry: Hashable, Sendable {
    /// The name's bytes, which need not be UTF-8.
    public var nameBytes: [UInt8]
    /// What it is, nil where the folder does not say.
    public var kind: FileKind?

    /// Makes an entry.
    public init(nameBytes: [UInt8], kind: FileKind?) {
        self.nameBytes = nameBytes
        self.kind = kind
    }

    /// The name, nil where it is not UTF-8.
    public var name: String? { String(validating: nameBytes, as: UTF8.self) }
}
