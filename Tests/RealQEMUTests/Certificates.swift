import Foundation

/// A certificate authority of one test, and what it signs for the server and the client of a connection, named as QEMU's
/// `tls-creds-x509` and SPICE look for them.
enum Certificates {
    private static let script = """
        set -e
        address=$1 host=$2 passphrase=$3
        key() { openssl genpkey -quiet -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -out "$1" 2>/dev/null \
            || openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -out "$1"; }
        key ca-key.pem
        openssl req -new -x509 -key ca-key.pem -subj /CN=authority -days 2 -out ca-cert.pem \
            -addext keyUsage=critical,keyCertSign
        for name in server client; do
            key $name-key.pem
            printf 'keyUsage=digitalSignature,keyEncipherment\\nextendedKeyUsage=%sAuth\\nsubjectAltName=IP:%s,DNS:%s\\n' \
                $name "$address" "$host" >extensions
            openssl req -new -key $name-key.pem -subj /CN=$name -out request
            openssl x509 -req -in request -CA ca-cert.pem -CAkey ca-key.pem -set_serial 2 -days 2 -extfile extensions \
                -out $name-cert.pem
            [ -z "$passphrase" ] || {
                openssl pkcs8 -topk8 -in $name-key.pem -out locked -passout "pass:$passphrase"
                mv locked $name-key.pem
            }
        done
        """

    /// - Parameters:
    ///   - address: the address that the certificates are for.
    ///   - name: the host's name that they are for.
    ///   - passphrase: what the private keys are locked with.
    static func write(
        to directory: String, address: String = "127.0.0.1", name: String = "localhost", passphrase: String? = nil
    ) throws {
        guard Tools.inPath("openssl") != nil else { throw Provisions.MissingProgram(name: "openssl") }
        try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
        let log = "\(directory)/log"
        let child = try ChildProcess(
            program: "/bin/sh", arguments: ["-c", script, "certificates", address, name, passphrase ?? ""],
            directory: directory, output: log)
        guard poll(every: 0.005, for: 20, { !child.isRunning }), child.succeeded else {
            throw HarnessError("openssl: \((try? String(contentsOfFile: log, encoding: .utf8)) ?? "")")
        }
    }
}
