@main
struct Nutgraf {
    static func main() {}
}
