package org.huddleboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

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

    @Test
    void drawsTheHouseForItsDocuments() {
        new Documenter(MODULES).writeModulesAsPlantUml().writeIndividualModulesAsPlantUml();

        assertThat(java.nio.file.Path.of("target", "spring-modulith-docs", "components.puml"))
                .isNotEmptyFile();
    }

    private static ImportOption onlyFrom(Class<?> type) {
        var place = type.getProtectionDomain().getCodeSource().getLocation().getPath();
        return location -> location.contains(place);
    }
}
