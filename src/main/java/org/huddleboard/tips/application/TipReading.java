package org.huddleboard.tips.application;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huddleboard.live.Topic;
import org.huddleboard.people.PeopleDirectory;
import org.huddleboard.shared.Access;
import org.huddleboard.shared.Action;
import org.huddleboard.shared.CurrentMember;
import org.huddleboard.tips.TipId;
import org.huddleboard.tips.TipKind;
import org.huddleboard.tips.TipTopics;
import org.huddleboard.tips.domain.Tip;
import org.huddleboard.tips.domain.TipOutcome;
import org.huddleboard.tips.domain.TipOutcomeRepository;
import org.huddleboard.tips.domain.TipRepository;
import org.huddleboard.tips.domain.TipRevision;
import org.huddleboard.tips.domain.TipRevisionRepository;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds tips and lays them before whoever may read them: a constant number of statements, whatever is found. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("@access.may('TIPS_READ')")
public class TipReading {
    private static final int REASONS = 5;
    private static final int EARLIER = 20;

    private final TipRepository tips;
    private final TipOutcomeRepository outcomes;
    private final TipRevisionRepository revisions;
    private final TipIndex index;
    private final TipCards cards;
    private final Shelf shelf;
    private final PeopleDirectory directory;
    private final Access access;
    private final CurrentMember me;

    TipReading(
            TipRepository tips,
            TipOutcomeRepository outcomes,
            TipRevisionRepository revisions,
            TipIndex index,
            TipCards cards,
            Shelf shelf,
            PeopleDirectory directory,
            Access access,
            CurrentMember me) {
        this.tips = tips;
        this.outcomes = outcomes;
        this.revisions = revisions;
        this.index = index;
        this.cards = cards;
        this.shelf = shelf;
        this.directory = directory;
        this.access = access;
        this.me = me;
    }

    /** What a screen with tips on it listens to. */
    public Set<Topic> topics() {
        return shelf.siteIfAny().map(site -> Set.of(TipTopics.of(site))).orElse(Set.of());
    }

    /** What helps most with this first; what left search is not found. */
    public TipList find(TipQuery query, int atMost) {
        var found = new ArrayList<TipCard>();
        var total = 0;
        for (var site : shelf.sites()) {
            var today = shelf.today(site);
            var ids = index.find(site, query, today);
            total += ids.size();
            var first = ids.stream().limit(atMost - found.size()).toList();
            found.addAll(cards.lay(inOrder(first), today));
        }
        return new TipList(found, total);
    }

    private List<Tip> inOrder(List<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var byId = tips.findAllOf(ids).stream()
                .collect(Collectors.toMap(tip -> tip.id().value(), Function.identity()));
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(byId.get(id)).stream())
                .toList();
    }

    /** One tip with all that is known of it. */
    public TipDetails open(TipId id) {
        var tip = shelf.tip(id);
        var today = shelf.today();
        var zone = shelf.zone(tip.site());
        var told = outcomes.findByTipOrderByToldAtDesc(id, Limit.of(200));
        var mine = told.stream()
                .filter(outcome -> outcome.by().filter(me.id()::equals).isPresent())
                .findFirst();
        var isMine = tip.author().filter(me.id()::equals).isPresent();
        var verifies = access.may(Action.TIPS_VERIFY, tip.site());
        return new TipDetails(
                cards.lay(List.of(tip), today).getFirst(),
                tip.revision(),
                tip.revisedAt().atZone(zone).toLocalDate(),
                tip.verifier().flatMap(directory::person),
                mine.map(outcome -> outcome(outcome, zone)),
                told.stream()
                        .filter(outcome -> !outcome.reason().isEmpty())
                        .limit(REASONS)
                        .map(outcome -> outcome(outcome, zone))
                        .toList(),
                earlier(tip, zone),
                !isMine && tip.filing().kind() == TipKind.TIP && access.may(Action.TIPS_WRITE),
                verifies && !isMine,
                verifies || isMine && access.may(Action.TIPS_WRITE));
    }

    private static TipDetails.Outcome outcome(TipOutcome told, ZoneId zone) {
        return new TipDetails.Outcome(
                told.worked(), told.reason(), told.toldAt().atZone(zone).toLocalDate());
    }

    private List<TipDetails.Earlier> earlier(Tip tip, ZoneId zone) {
        return revisions.findByTipOrderByNumberDesc(tip.id(), Limit.of(EARLIER)).stream()
                .filter(revision -> revision.number() < tip.revision())
                .map(revision -> earlier(revision, zone))
                .toList();
    }

    private static TipDetails.Earlier earlier(TipRevision revision, ZoneId zone) {
        var text = revision.text();
        LocalDate on = revision.madeAt().atZone(zone).toLocalDate();
        return new TipDetails.Earlier(revision.number(), on, text.title(), text.doThis(), text.say(), text.avoid());
    }

    /** The tip my site reads today. */
    public Optional<TipCard> ofTheDay(Locale language) {
        var today = shelf.today();
        return shelf.siteIfAny()
                .flatMap(site ->
                        TipOfTheDayReader.choose(tips.findChecked(site, today, Limit.unlimited()), today, language))
                .map(tip -> cards.lay(List.of(tip), today).getFirst());
    }
}
