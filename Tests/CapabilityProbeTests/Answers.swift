import CapabilityProbe
import QMP

/// An emulator that answers from a table.
struct Answers: ConversationSource {
    struct Line: Conversation {
        var answers: [String: String]

        func ask(_ commands: [QMPCommand]) -> [QMPReply] {
            commands.map { command in
                guard let answer = answers[command.description] ?? answers[command.name], let json = JSON(answer) else {
                    return .error(QMPError(kind: "GenericError", text: "there is no \(command.description) here"))
                }
                return .result(json)
            }
        }
    }

    private var first: [String: String] = [
        "query-version": #"{"qemu":{"major":9,"minor":1,"micro":2},"package":"garden"}"#,
        "query-target": #"{"arch":"x86_64"}"#,
        "query-kvm": #"{"enabled":true,"present":true}"#,
        "query-qmp-schema": """
            [{"name":"query-cpu-definitions","meta-type":"command"},{"name":"query-cpu-model-expansion","meta-type":"command"},
             {"name":"device_add","meta-type":"command","features":["json-cli","json-cli-hotplug"]},
             {"name":"screendump","meta-type":"command","arg-type":"1"},
             {"name":"1","meta-type":"object","members":[{"name":"device","type":"str"},{"name":"format","type":"2"}]},
             {"name":"2","meta-type":"enum","values":["ppm","png"]}]
            """,
        "qom-list-types": #"[{"name":"virtio-scsi-pci"},{"name":"virtio-blk-pci"},{"name":"tcg-accel"}]"#,
        "query-command-line-options": #"[{"option":"vnc","parameters":[{"name":"power-control"}]}]"#,
        "query-migrate-capabilities": #"[{"capability":"rdma-pin-all","state":false}]"#,
        "query-tpm-models": #"["tpm-crb"]"#,
        "query-tpm-types": #"["emulator"]"#,
        #"device-list-properties {"typename":"virtio-blk-pci"}"#: #"[{"name":"scsi","type":"bool","default-value":false}]"#,
        #"qom-list-properties {"typename":"generic-pc-machine"}"#: #"[{"name":"vmport","type":"OnOffAuto"}]"#,
        "query-machines": """
            [{"name":"pot-1","cpu-max":1},{"name":"none","cpu-max":1},
             {"name":"pot-2","alias":"pot","is-default":true,"hotpluggable-cpus":true,"cpu-max":64,"default-cpu-type":"fern-cpu",
              "default-ram-id":"pot.ram","numa-mem-supported":true,"deprecated":true,"acpi":false}]
            """,
        "query-cpu-definitions": """
            [{"name":"max","typename":"max-cpu","unavailable-features":[]},
             {"name":"fern","typename":"","unavailable-features":["leaf","root"],"deprecated":true},{"name":"moss"}]
            """,
        #"query-cpu-model-expansion {"type":"static","model":{"name":"host"}}"#:
            #"{"model":{"name":"base","props":{"leaf":true,"rot":false,"tsc":false,"level":13,"vendor":"Green","odd":[]}}}"#,
        #"query-cpu-model-expansion {"type":"static","model":{"name":"host","props":{"migratable":false}}}"#:
            #"{"model":{"name":"base","props":{"leaf":true,"rot":false,"tsc":true}}}"#,
        #"query-cpu-model-expansion {"type":"full","model":{"name":"host","props":{"migratable":false,"hv-passthrough":true}}}"#:
            #"{"model":{"name":"host","props":{"hv-spinlocks":4095,"hv-vendor-id":"x","hv-ipi":false,"hv-tlbflush":true}}}"#,
    ]
    private var second: [String: String]? = ["query-machines": "[]", "query-cpu-definitions": #"[{"name":"moss"}]"#]

    func answering(_ command: String, _ answer: String) -> Answers {
        var copy = self
        copy.first[command] = answer
        return copy
    }

    func adding(type: String) -> Answers {
        answering("qom-list-types", #"[{"name":"\#(type)"},"# + first["qom-list-types"]!.dropFirst())
    }

    func withoutTranslator() -> Answers {
        var copy = self
        copy.second = nil
        return copy
    }

    func begin(_ accelerators: ProbeAccelerators) throws(QMPFailure) -> Line {
        guard let answers = accelerators == .hardware ? first : second else { throw QMPFailure(nil, .ended("it is gone")) }
        return Line(answers: answers)
    }

    func probe() throws -> ProbedEmulator {
        var source = self
        let host = ProbedHost(microcodeVersion: 77, kvmSupportsNesting: true)
        return try CapabilitiesBuilder.ask(emulator: "/opt/qemu-system-x86_64", on: &source, host: host)
    }
}
