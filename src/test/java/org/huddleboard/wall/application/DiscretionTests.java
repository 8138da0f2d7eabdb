package org.huddleboard.wall.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.huddleboard.people.Person;
import org.huddleboard.shared.MemberId;
import org.junit.jupiter.api.Test;

class DiscretionTests {
    private final Discretion.Names names = new Discretion.Names(() -> List.of(
            new Person(MemberId.create(), "Ivo Petrov", Person.NO_TEAM),
            new Person(MemberId.create(), "Lucía Romero", Person.NO_TEAM)));

    @Test
    void nameIsFoundAsAWordOfItsOwn() {
        assertThat(names.named("Ask Ivo, please")).isTrue();
        assertThat(names.named("Romero’s question")).isTrue();
        assertThat(names.named("Lucía sits here")).isTrue();
        assertThat(names.named("The ivory tower")).isFalse();
    }

    @Test
    void figuresFallSilentInATileThatNamesSomebody() {
        assertThat(names.together(List.of("Ask Ivo", "Read the 3 letters by 10:40")))
                .containsExactly("Ask Ivo", "Read the … letters by …");
    }

    @Test
    void figuresStayInATileThatNamesNobody() {
        assertThat(names.together(List.of("Read the 3 letters"))).containsExactly("Read the 3 letters");
    }

    @Test
    void wordsThatNameSomebodyStayAwayFromAFigure() {
        assertThat(names.unlessNamed(Optional.of("Ivo was ill on Thursday"))).isEmpty();
        assertThat(names.unlessNamed(Optional.of("Phones were down"))).contains("Phones were down");
    }
}
