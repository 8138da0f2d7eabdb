package org.huddleboard.privacy.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.huddleboard.people.TestCentre;
import org.huddleboard.privacy.AuditSeen;
import org.huddleboard.privacy.AuditTrail;
import org.huddleboard.privacy.AuditTrail.Deed;
import org.huddleboard.privacy.MyAudit;
import org.huddleboard.privacy.MyData;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

@SpringBootTest
class AuditTests {
    @Autowired
    ApplicationContext spring;

    @Autowired
    AuditTrail trail;

    @Autowired
    MyAudit audit;

    @Autowired
    MyData data;

    @Autowired
    AuditPersonalData holder;

    private TestCentre centre;

    @BeforeEach
    void centre() {
        centre = new TestCentre(spring);
    }

    @Test
    void memberReadsWhoLookedAtThemAndNobodyElseDoes() {
        var team = centre.team("Voice");
        var ana = centre.agent("Ana Bell", team);
        var ben = centre.agent("Ben Cole", team);
        var leo = centre.leader("Leo Hart", team);

        centre.as(leo, () -> trail.note(Deed.OPENED_FIGURES, ana, UUID.randomUUID()));

        assertThat(centre.as(ana, audit::latest)).extracting(AuditSeen::by).containsExactly(Optional.of(leo));
        assertThat(centre.as(ben, audit::latest)).isEmpty();
        assertThat(centre.as(leo, audit::latest)).isEmpty();
    }

    @Test
    void programWithATokenIsToldWithoutAName() {
        var ana = centre.agent("Ana Bell", centre.team("Voice"));

        centre.asToken(Set.of("kpi:members"), () -> {
            trail.note(Deed.OPENED_FIGURES, ana, UUID.randomUUID());
            return true;
        });

        assertThat(centre.as(ana, audit::latest)).extracting(AuditSeen::by).containsExactly(Optional.empty());
    }

    @Test
    void somebodyWithoutARoleReadsNoTrail() {
        var stranger = centre.member("Rae Lane");

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> centre.as(stranger, audit::latest));
    }

    @Test
    void memberTakesTheirOwnDataWithThem() {
        var team = centre.team("Voice");
        var ana = centre.agent("Ana Bell", team);
        var leo = centre.leader("Leo Hart", team);
        centre.as(leo, () -> trail.note(Deed.OPENED_FIGURES, ana, UUID.randomUUID()));

        assertThat(new String(centre.as(ana, data::asJson), StandardCharsets.UTF_8))
                .contains("OPENED_FIGURES");
        assertThat(centre.as(ana, data::everything).get("audit")).hasSize(1);
    }

    @Test
    void leaverIsForgottenInTheTrail() {
        var team = centre.team("Voice");
        var ana = centre.agent("Ana Bell", team);
        var leo = centre.leader("Leo Hart", team);
        centre.as(leo, () -> trail.note(Deed.OPENED_FIGURES, ana, UUID.randomUUID()));

        holder.erase(leo);

        assertThat(centre.as(ana, audit::latest)).extracting(AuditSeen::by).containsExactly(Optional.empty());
        holder.erase(ana);
        assertThat(centre.as(ana, audit::latest)).isEmpty();
    }
}
