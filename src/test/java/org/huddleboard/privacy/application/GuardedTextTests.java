package org.huddleboard.privacy.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Locale;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.i18n.Messages;
import org.junit.jupiter.api.Test;

class GuardedTextTests {
    private final GuardedText guard = new GuardedText();

    @Test
    void refusalNamesTheFieldAndThePlaceButNotTheNumber() {
        var rule = catchThrowableOfType(
                BrokenRule.class, () -> guard.check("impact", "She read out 4111 1111 1111 1111 to me"));

        assertThat(rule.field()).isEqualTo("impact");
        var said = new Messages().say(Locale.UK, rule.key(), rule.arguments().toArray());
        assertThat(said).contains("characters 14 to 32", "ends in …1111").doesNotContain("4111 1111");
    }

    @Test
    void nothingTypedIsNothingToRefuse() {
        assertThatCode(() -> {
                    guard.check("impact", null);
                    guard.check("impact", "  ");
                    guard.check("impact", "He stopped asking.");
                })
                .doesNotThrowAnyException();
    }
}
