package org.huddleboard;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;
import tools.jackson.databind.ObjectMapper;

class ModularityTests {

    private static final ApplicationModules MODULES =
            ApplicationModules.of(HuddleboardApplication.class, onlyFrom(HuddleboardApplication.class));

    @Test
    void modulesReachEachOtherOnlyThroughTheirRoots() {
        MODULES.verify();
    }

    @Test
    void reachingPastARootIsReported() {
        var violation = ApplicationModules.of("fences.violations.modules", onlyFrom(ModularityTests.class));

        assertThat(violation.detectViolations().hasViolations()).isTrue();
    }

    /** The board starts from this list; without it, it would read all its own classes at each start. */
    @Test
    void theListThatTheBoardStartsFromNamesEveryModuleAfterThoseItRestsOn() throws IOException {
        var listed = listed();

        assertThat(listed)
                .containsExactlyInAnyOrderElementsOf(MODULES.stream()
                        .map(module -> module.getIdentifier().toString())
                        .toList());
        assertThat(MODULES.stream())
                .allSatisfy(module -> assertThat(module.getDirectDependencies(MODULES)
                                .uniqueModules()
                                .map(below ->
                                        listed.indexOf(below.getIdentifier().toString())))
                        .allMatch(place ->
                                place < listed.indexOf(module.getIdentifier().toString())));
    }

    @Test
    void drawsTheHouseForItsDocuments() {
        new Documenter(MODULES).writeModulesAsPlantUml().writeIndividualModulesAsPlantUml();

        assertThat(java.nio.file.Path.of("target", "spring-modulith-docs", "components.puml"))
                .isNotEmptyFile();
    }

    private static List<String> listed() throws IOException {
        try (var file = HuddleboardApplication.class.getResourceAsStream(
                "/META-INF/spring-modulith/application-modules.json")) {
            return List.copyOf(new ObjectMapper().readTree(requireNonNull(file)).propertyNames());
        }
    }

    private static ImportOption onlyFrom(Class<?> type) {
        var place = type.getProtectionDomain().getCodeSource().getLocation().getPath();
        return location -> location.contains(place);
    }
}
