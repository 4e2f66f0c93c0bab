import QMP
import Testing

@testable import CapabilityProbe

/// Paths through a protocol's description.
@Suite struct SchemaIndexTests {
    private static let schema = SchemaIndex(
        JSON(
            """
            [{"name":"pot-add","meta-type":"command","arg-type":"pot","ret-type":"[fern]","features":["old"]},
             {"name":"POT_BROKE","meta-type":"event","arg-type":"fern"},
             {"name":"pot","meta-type":"object","tag":"kind","members":[{"name":"kind","type":"kinds"},
               {"name":"plants","type":"[fern]","features":["moist"]}],"variants":[{"case":"clay","type":"clay"}]},
             {"name":"clay","meta-type":"object","members":[{"name":"holes","type":"int"}],"features":["heavy"]},
             {"name":"kinds","meta-type":"enum","values":["clay","tin"]},
             {"name":"fern","meta-type":"object","members":[{"name":"leaves","type":"int"}]},
             {"name":"[fern]","meta-type":"array","element-type":"fern"},
             {"name":"int","meta-type":"builtin"},
             {"name":"loop","meta-type":"array","element-type":"loop"},
             {"name":"loop-list","meta-type":"command","ret-type":"loop"}]
            """)!)

    @Test(arguments: [
        "pot-add", "POT_BROKE", "POT_BROKE/arg/leaves", "pot-add/@old", "pot-add/arg", "pot-add/arg/kind", "pot-add/arg/kind/=tin",
        "pot-add/arg/+clay", "pot-add/arg/+clay/holes", "pot-add/arg/+clay/@heavy", "pot-add/arg/plants/leaves",
        "pot-add/arg/plants/@moist", "pot-add/ret/leaves", "loop-list/ret",
    ])
    func finds(path: String) { #expect(Self.schema.contains(path)) }

    @Test(arguments: [
        "", "pot-del", "pot-add/leaves", "pot-add/@new", "pot-add/arg/kind/=glass", "pot-add/arg/+tin", "pot-add/arg/+clay/lid",
        "pot-add/arg/kind/@moist", "POT_BROKE/ret", "loop-list/ret/leaves", "pot-add/arg/+clay/holes/deeper",
    ])
    func doesNotFind(path: String) { #expect(!Self.schema.contains(path)) }
}
