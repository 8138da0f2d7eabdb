package org.huddleboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import fences.Fence;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ArchitectureTests {

    private static final JavaClasses HOUSE = new ClassFileImporter().importPath(placeOfTheHouse());

    @ParameterizedTest
    @EnumSource
    void houseStaysInsideTheFence(Fence fence) {
        fence.of("org.huddleboard").check(HOUSE);
    }

    @ParameterizedTest
    @EnumSource
    void fenceReportsItsViolation(Fence fence) {
        var violation = new ClassFileImporter().importPackages(fence.violation());

        assertThat(fence.of(fence.violation()).evaluate(violation).hasViolation())
                .isTrue();
    }

    private static Path placeOfTheHouse() {
        try {
            return Path.of(HuddleboardApplication.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (java.net.URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
