package org.huddleboard.feedback.application.inbox;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.huddleboard.feedback.FeedbackTopics;
import org.huddleboard.feedback.domain.inbox.TriageRepository;
import org.huddleboard.feedback.domain.inbox.TriageStep;
import org.huddleboard.feedback.domain.inbox.TriageStepRepository;
import org.huddleboard.kpi.FiguresChanged;
import org.huddleboard.live.SharedReading;
import org.huddleboard.live.Topic;
import org.huddleboard.shared.CurrentMember;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.Memberships;
import org.huddleboard.shared.NotFound;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What came in for whoever is asking, from every source: no question here takes a name, and nobody else has the answers. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("@access.may('FEEDBACK_READ_OWN')")
public class InboxService {
    /** Worth doing first: much impact, then little effort, then what was said last. */
    private static final Comparator<InboxItem> WORTH = Comparator.comparingInt((InboxItem item) ->
                    -item.answer().map(InboxItem.Answer::impact).orElse(0))
            .thenComparingInt(
                    item -> item.answer().map(InboxItem.Answer::effort).orElse(0))
            .thenComparing(InboxItem::at, Comparator.reverseOrder())
            .thenComparing(InboxItem::record);

    private final InboxPile pile;
    private final TriageRepository triages;
    private final TriageStepRepository steps;
    private final SharedReading reading;
    private final Memberships memberships;
    private final CurrentMember me;
    private final Clock clock;

    InboxService(
            InboxPile pile,
            TriageRepository triages,
            TriageStepRepository steps,
            SharedReading reading,
            Memberships memberships,
            CurrentMember me,
            Clock clock) {
        this.pile = pile;
        this.triages = triages;
        this.steps = steps;
        this.reading = reading;
        this.memberships = memberships;
        this.me = me;
        this.clock = clock;
    }

    /** What a screen with my inbox on it listens to. */
    public Set<Topic> topics() {
        var topics = new HashSet<>(Set.of(FeedbackTopics.of(me.id())));
        memberships.teamToday(me.id()).map(FiguresChanged::topicFor).ifPresent(topics::add);
        return topics;
    }

    public InboxPage page() {
        var items = items();
        var today = now().atZone(zone()).toLocalDate();
        return new InboxPage(
                items.stream().filter(InboxItem::waits).toList(),
                items.stream()
                        .filter(item -> item.answer().isPresent())
                        .sorted(WORTH)
                        .toList(),
                items.reversed().stream()
                        .filter(item -> !item.critical() && item.content() instanceof InboxItem.Result)
                        .filter(item -> item.answer().isEmpty()
                                && OwnResults.isRecent(item.at().toLocalDate(), today))
                        .toList());
    }

    /**
     * What waits for me on My shift: first the team’s sentence that is still missing, then the oldest of what came in.
     * A card I have not thanked for waits there already.
     */
    public List<InboxItem> next() {
        var items = kept();
        return Stream.concat(
                        items.stream().filter(InboxItem::isUntold).limit(1),
                        items.stream().filter(InboxService::waitsToBeSorted).limit(1))
                .toList();
    }

    /** How much waits to be sorted; a card I have not thanked for is counted where it waits already. */
    public int countWaiting() {
        return Math.toIntExact(
                kept().stream().filter(InboxService::waitsToBeSorted).count());
    }

    private record WhatWaits(MemberId member) {}

    /** Read once for the frame and My shift, until something in it changes. */
    private List<InboxItem> kept() {
        return reading.findAnnounced(new WhatWaits(me.id()), topics(), this::items);
    }

    private static boolean waitsToBeSorted(InboxItem item) {
        return item.waits() && (!(item.content() instanceof InboxItem.Card card) || card.takenIn());
    }

    /** Every answer I gave to this, the first one first. */
    public List<PastAnswer> history(UUID record) {
        var triage = triages.findByMemberAndRecordId(me.id(), record).orElseThrow(NotFound::new);
        return steps.findByTriageOrderBySaidAtAscIdAsc(triage.id(), Limit.unlimited()).stream()
                .map(step -> past(step, zone()))
                .toList();
    }

    private static PastAnswer past(TriageStep step, ZoneId zone) {
        return new PastAnswer(
                step.practice(),
                step.weight().impact(),
                step.weight().effort(),
                step.words(),
                step.saidAt().atZone(zone));
    }

    private List<InboxItem> items() {
        return pile.of(me.id(), zone(), now());
    }

    private ZoneId zone() {
        return memberships.zoneOf(me.id());
    }

    private Instant now() {
        return clock.instant();
    }
}
