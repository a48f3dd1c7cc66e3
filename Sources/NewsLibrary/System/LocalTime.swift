import Glibc
import NewsModel

/// Time as the clock on the wall shows it, by the TZ variable or the system's time zone.
public enum LocalTime {
    /// The moment so many seconds after 1970-01-01T00:00Z, with the offset from UTC that held here then.
    public static func timestamp(secondsSinceEpoch seconds: Int) -> Timestamp {
        var moment = time_t(seconds)
        var parts = tm()
        let offset = localtime_r(&moment, &parts) == nil ? 0 : parts.tm_gmtoff / 60
        return Timestamp(secondsSinceEpoch: seconds, utcOffset: offset)
    }

    /// This minute.
    public static func now() -> Timestamp { timestamp(secondsSinceEpoch: time(nil)) }
}
