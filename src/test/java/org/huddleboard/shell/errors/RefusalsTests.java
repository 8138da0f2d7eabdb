package org.huddleboard.shell.errors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.NotFound;
import org.huddleboard.shared.i18n.Messages;
import org.junit.jupiter.api.Test;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;

class RefusalsTests {
    private final Refusals refusals = new Refusals();
    private final Messages messages = new Messages();

    @Test
    void brokenRuleIsSaidInItsOwnWordsHoweverDeepItLies() {
        var rule = new BrokenRule("people.rule.passwordShort", 8);

        assertThat(said(new IllegalStateException(new RuntimeException(rule)))).isEqualTo("Use at least 8 characters.");
    }

    @Test
    void whatIsAbsentAndWhatIsForbiddenAreToldAlike() {
        assertThat(said(new NotFound())).isEqualTo(said(new AccessDeniedException("no")));
    }

    @Test
    void lostRaceIsToldAsSomebodyBeingFaster() {
        assertThat(said(new OptimisticLockingFailureException("stale"))).contains("Somebody was faster");
    }

    @Test
    void whatNobodyForesawGetsACodeToQuote() {
        assertThat(said(new IllegalStateException("disk")))
                .containsPattern("HB-[0-9A-F]{6}")
                .doesNotContain("disk");
    }

    private String said(Throwable failure) {
        var refusal = refusals.of(failure);
        return messages.say(Locale.UK, refusal.key(), refusal.arguments());
    }
}
