package org.huddleboard.feedback.application.inbox;

import jakarta.validation.Valid;
import java.time.Clock;
import java.util.UUID;
import org.huddleboard.feedback.ItemTriaged;
import org.huddleboard.feedback.NoteWritten;
import org.huddleboard.feedback.Practice;
import org.huddleboard.feedback.domain.inbox.OwnNote;
import org.huddleboard.feedback.domain.inbox.OwnNoteRepository;
import org.huddleboard.feedback.domain.inbox.Triage;
import org.huddleboard.feedback.domain.inbox.TriageRepository;
import org.huddleboard.feedback.domain.inbox.TriageStep;
import org.huddleboard.feedback.domain.inbox.TriageStepRepository;
import org.huddleboard.feedback.domain.inbox.Weight;
import org.huddleboard.privacy.TextGuard;
import org.huddleboard.shared.CurrentMember;
import org.huddleboard.shared.Memberships;
import org.huddleboard.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** Says what feedback is about, as its receiver and nobody else; each answer may be changed and leaves a step. */
@Service
@Validated
@Transactional
@PreAuthorize("@access.may('FEEDBACK_READ_OWN')")
public class SortingService {
    private final InboxPile pile;
    private final TriageRepository triages;
    private final TriageStepRepository steps;
    private final OwnNoteRepository notes;
    private final TextGuard guard;
    private final Memberships memberships;
    private final CurrentMember me;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SortingService(
            InboxPile pile,
            TriageRepository triages,
            TriageStepRepository steps,
            OwnNoteRepository notes,
            TextGuard guard,
            Memberships memberships,
            CurrentMember me,
            ApplicationEventPublisher events,
            Clock clock) {
        this.pile = pile;
        this.triages = triages;
        this.steps = steps;
        this.notes = notes;
        this.guard = guard;
        this.memberships = memberships;
        this.me = me;
        this.events = events;
        this.clock = clock;
    }

    /** Mine, our process, or not now. Of two first clicks the slower one tries once more and finds the first. */
    @Retryable(includes = DataIntegrityViolationException.class, maxRetries = 1, delay = 0)
    public void sort(UUID record, Practice practice) {
        var now = clock.instant();
        triages.findByMemberAndRecordId(me.id(), record)
                .ifPresentOrElse(
                        triage -> triage.answer(me.id(), practice, now).ifPresent(step -> keep(triage, step)), () -> {
                            var first = first(record, practice);
                            keep(first, first.step(now));
                        });
    }

    private Triage first(UUID record, Practice practice) {
        var item = pile.of(me.id(), memberships.zoneOf(me.id()), clock.instant()).stream()
                .filter(found -> found.record().equals(record))
                .findFirst()
                .orElseThrow(NotFound::new);
        var subject = new Triage.Subject(record, item.source(), item.critical());
        return new Triage(me.id(), subject, memberships.teamToday(me.id()), practice, clock.instant());
    }

    /** How much it would change and how much work it is, 1 to 3. */
    public void weigh(UUID record, int impact, int effort) {
        var triage = mine(record);
        triage.weigh(me.id(), new Weight(impact, effort), clock.instant()).ifPresent(step -> keep(triage, step));
    }

    /** The one sentence the team gets to read; never what the card says. */
    public void tell(UUID record, String sentence) {
        var triage = mine(record);
        guard.check("words", sentence);
        triage.tell(me.id(), sentence, clock.instant()).ifPresent(step -> keep(triage, step));
    }

    private Triage mine(UUID record) {
        return triages.findByMemberAndRecordId(me.id(), record).orElseThrow(NotFound::new);
    }

    private void keep(Triage triage, TriageStep step) {
        triages.saveAndFlush(triage);
        steps.save(step);
        triage.team()
                .ifPresent(team -> events.publishEvent(
                        new ItemTriaged(triage.id(), triage.member(), team, triage.practice(), triage.answeredAt())));
    }

    /** Writes a line to myself; a post sent twice is one note. */
    @Retryable(includes = DataIntegrityViolationException.class, maxRetries = 1, delay = 0)
    public UUID note(@Valid WriteNote command) {
        var posted = notes.findByMemberAndClientKey(me.id(), command.clientKey());
        if (posted.isPresent()) {
            return posted.get().id();
        }
        guard.check("words", command.words());
        var now = clock.instant();
        var note = notes.saveAndFlush(new OwnNote(command.clientKey(), me.id(), command.words(), now));
        events.publishEvent(new NoteWritten(me.id(), now));
        return note.id();
    }
}
