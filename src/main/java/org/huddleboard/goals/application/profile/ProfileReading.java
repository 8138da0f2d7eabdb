package org.huddleboard.goals.application.profile;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.huddleboard.goals.AuditSubject;
import org.huddleboard.goals.Behaviour;
import org.huddleboard.goals.RoleProfile;
import org.huddleboard.goals.domain.audit.AuditAnswer;
import org.huddleboard.goals.domain.audit.SelfAudit;
import org.huddleboard.goals.domain.audit.SelfAuditRepository;
import org.huddleboard.shared.CurrentMember;
import org.huddleboard.shared.Memberships;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lays what a role asks for beside how a member rates themselves; for their own eyes. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("@access.may('GOALS_OWN')")
public class ProfileReading {
    private final SelfAuditRepository audits;
    private final Memberships memberships;
    private final CurrentMember me;

    ProfileReading(SelfAuditRepository audits, Memberships memberships, CurrentMember me) {
        this.audits = audits;
        this.memberships = memberships;
        this.me = me;
    }

    public ProfilePage beside(RoleProfile role) {
        var latest = audits.findByOwnerAndClosedAtIsNotNullOrderByClosedAtDescIdDesc(me.id(), Limit.of(1)).stream()
                .findFirst();
        var answers = latest.map(SelfAudit::answers).orElse(Map.of());
        return new ProfilePage(
                role,
                latest.flatMap(SelfAudit::closedAt).map(at -> LocalDate.ofInstant(at, memberships.zoneOf(me.id()))),
                Arrays.stream(Behaviour.values())
                        .map(behaviour -> new ProfileLine(behaviour, role.asks(behaviour), rating(answers, behaviour)))
                        .sorted(Comparator.comparingInt(ProfileLine::gap).reversed())
                        .toList());
    }

    private static OptionalInt rating(Map<AuditSubject, AuditAnswer> answers, Behaviour behaviour) {
        return Optional.ofNullable(answers.get(new AuditSubject.Conduct(behaviour)))
                .map(answer -> OptionalInt.of(answer.rating()))
                .orElseGet(OptionalInt::empty);
    }
}
