package org.huddleboard.kpi.application.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.huddleboard.people.Person;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.TeamId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameLikenessTests {
    private static final NameLikeness FLOOR = NameLikeness.among(
            List.of(person("Ana Bell"), person("José García"), person("Priya Shah"), person("Priya Shaw")));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Bell, Ana           | Ana Bell
            ana.bell@centre.org | Ana Bell
            A. Bell             | Ana Bell
            GARCIA JOSE         | José García
            Ana Bel             | Ana Bell
            Priya Shah          | Priya Shah
            """)
    void otherWaysToWriteANameAreRecognised(String key, String name) {
        assertThat(FLOOR.likeliest(key)).map(Person::name).contains(name);
    }

    @ParameterizedTest
    @CsvSource({"Moss Kit", "4711", "P. Sh", "Priya Sha", "AB"})
    void nobodyIsNamedWhereItIsNotPlain(String key) {
        assertThat(FLOOR.likeliest(key)).isEmpty();
    }

    @Test
    void nobodyIsLikeAnybodyOnAnEmptyFloor() {
        assertThat(NameLikeness.among(List.of()).likeliest("Ana Bell")).isEmpty();
    }

    private static Person person(String name) {
        return new Person(MemberId.create(), name, TeamId.create());
    }
}
