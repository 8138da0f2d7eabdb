package org.huddleboard.kpi.application.own;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.kpi.application.board.FigureWords;
import org.huddleboard.kpi.application.board.MemberWeeks;
import org.huddleboard.people.PeopleDirectory;
import org.huddleboard.people.Person;
import org.huddleboard.privacy.AuditSeen;
import org.huddleboard.privacy.AuditTrail.Deed;
import org.huddleboard.privacy.MyAudit;
import org.huddleboard.shared.CurrentMember;
import org.huddleboard.shared.Memberships;
import org.huddleboard.shared.NotFound;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A member's own figures, for that member alone: no question here takes a name or an id. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("@access.may('KPI_OWN_READ')")
public class OwnFiguresService {
    private static final List<KpiCode> ON_MY_SHIFT = List.of(
            KpiCode.AVERAGE_HANDLE_TIME,
            KpiCode.FIRST_CONTACT_RESOLUTION,
            KpiCode.CUSTOMER_SATISFACTION,
            KpiCode.QUALITY,
            KpiCode.ADHERENCE);
    private static final int SHOWN_ON_MY_SHIFT = 3;
    private static final int LOOKS = 10;

    private final CurrentMember me;
    private final Memberships memberships;
    private final MemberPages pages;
    private final MemberWords words;
    private final FigureWords names;
    private final MyAudit audit;
    private final PeopleDirectory people;
    private final Clock clock;

    OwnFiguresService(
            CurrentMember me,
            Memberships memberships,
            MemberPages pages,
            MemberWords words,
            FigureWords names,
            MyAudit audit,
            PeopleDirectory people,
            Clock clock) {
        this.me = me;
        this.memberships = memberships;
        this.pages = pages;
        this.words = words;
        this.names = names;
        this.audit = audit;
        this.people = people;
        this.clock = clock;
    }

    /** My latest week that may be judged; empty while I have none. */
    public Optional<MyFigures> page(Locale locale) {
        var today = today();
        return memberships
                .teamOf(me.id(), today)
                .map(team -> new MemberWeeks.Asked(me.id(), team, today, pages.aims(me.id(), today)))
                .flatMap(asked -> pages.week(asked, Reader.SELF, locale));
    }

    /** The same in up to three figures. */
    public Optional<MyFigures> myWeek(Locale locale) {
        return page(locale)
                .map(week -> new MyFigures(
                        week.week(),
                        ON_MY_SHIFT.stream()
                                .flatMap(kpi -> week.figures().stream()
                                        .filter(figure -> figure.line().code() == kpi))
                                .limit(SHOWN_ON_MY_SHIFT)
                                .toList()));
    }

    /** What my team's figure of the week would be if mine moved there, with the same contacts. */
    public WhatIfSaid whatIf(KpiCode kpi, double wanted, Locale locale) {
        var team = memberships.teamOf(me.id(), today()).orElseThrow(NotFound::new);
        return pages.share(me.id(), team, kpi)
                .map(share -> said(kpi, wanted, share, locale))
                .orElseGet(() -> new WhatIfSaid(names.say(locale, "kpi.own.whatIf.few"), ""));
    }

    private WhatIfSaid said(KpiCode kpi, double wanted, MemberWeeks.Share share, Locale locale) {
        var now = share.whatIf().now();
        var then = share.whatIf().with(wanted);
        var thenSaid = FigureWords.value(kpi, then, locale);
        var nowSaid = FigureWords.value(kpi, now, locale);
        var result = names.say(
                locale,
                thenSaid.equals(nowSaid) ? "kpi.own.whatIf.same" : "kpi.own.whatIf.result",
                FigureWords.target(kpi, wanted, locale),
                names.name(kpi, locale),
                thenSaid,
                nowSaid);
        var honest = share.teamWobble()
                .map(wobble -> names.say(
                        locale,
                        wobble.hides(then - now) ? "kpi.own.whatIf.hidden" : "kpi.own.whatIf.seen",
                        words.plusMinus(kpi, wobble.half(), locale)))
                .orElseGet(() -> names.say(locale, "kpi.own.whatIf.unknown"));
        return new WhatIfSaid(result, honest);
    }

    /** Who opened my figures, the latest first. */
    public List<Look> looks() {
        var zone = memberships.zoneOf(me.id());
        var opened = audit.latest().stream()
                .filter(line -> line.deed() == Deed.OPENED_FIGURES)
                .limit(LOOKS)
                .toList();
        var names = people.people(opened.stream()
                .map(AuditSeen::by)
                .flatMap(Optional::stream)
                .distinct()
                .toList());
        return opened.stream()
                .map(line -> new Look(
                        line.by()
                                .flatMap(by -> Optional.ofNullable(names.get(by)))
                                .map(Person::name),
                        line.at().atZone(zone)))
                .toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(memberships.zoneOf(me.id())));
    }
}
