import Foundation
import Schemas

// Writes the RELAX NG files into the directory that is its argument: `make schemas`.
guard CommandLine.arguments.count == 2 else {
    FileHandle.standardError.write(Data("usage: schema-tool DIRECTORY\n".utf8))
    exit(64)
}
let directory = URL(fileURLWithPath: CommandLine.arguments[1], isDirectory: true)
for file in SchemaFile.all {
    try Data(file.text.utf8).write(to: directory.appendingPathComponent(file.name))
}
