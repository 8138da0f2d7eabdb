package org.huddleboard.feedback.application.inbox;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huddleboard.feedback.ItemSource;
import org.huddleboard.feedback.domain.inbox.OwnNote;
import org.huddleboard.feedback.domain.inbox.OwnNoteRepository;
import org.huddleboard.feedback.domain.inbox.Triage;
import org.huddleboard.feedback.domain.inbox.TriageRepository;
import org.huddleboard.shared.MemberId;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Gathers what came in for one member from every source: the same few statements, however much it is. */
@Component
class InboxPile {
    /** What is older lies where it was given; nobody is asked about it any more. */
    private static final int DAYS = 90;

    private static final Limit MOST = Limit.of(200);

    private final ReceivedCards cards;
    private final OwnResults results;
    private final OwnNoteRepository notes;
    private final TriageRepository triages;

    InboxPile(ReceivedCards cards, OwnResults results, OwnNoteRepository notes, TriageRepository triages) {
        this.cards = cards;
        this.results = results;
        this.notes = notes;
        this.triages = triages;
    }

    /** Everything of that member, who is asking, the oldest first. */
    List<InboxItem> of(MemberId member, ZoneId zone, Instant now) {
        var today = now.atZone(zone);
        var from = today.minusDays(DAYS);
        var items = new ArrayList<>(cards.since(from.toInstant(), member, zone));
        items.addAll(results.between(from.toLocalDate(), today.toLocalDate(), member, zone));
        notes.findByMemberAndWrittenAtGreaterThanEqualOrderByWrittenAtDescIdDesc(member, from.toInstant(), MOST)
                .forEach(note -> items.add(item(note, zone)));
        var answers = answers(member, items);
        return items.stream()
                .map(item -> Optional.ofNullable(answers.get(item.record()))
                        .map(triage -> item.answered(answer(triage, zone)))
                        .orElse(item))
                .sorted(Comparator.comparing(InboxItem::at).thenComparing(InboxItem::record))
                .toList();
    }

    private static InboxItem item(OwnNote note, ZoneId zone) {
        return new InboxItem(
                note.id(),
                ItemSource.SELF,
                new InboxItem.Note(note.words()),
                note.writtenAt().atZone(zone),
                true,
                false,
                Optional.empty());
    }

    private Map<UUID, Triage> answers(MemberId member, List<InboxItem> items) {
        var records = items.stream().map(InboxItem::record).toList();
        return records.isEmpty()
                ? Map.of()
                : triages.findByMemberAndRecordIdIn(member, records, Limit.unlimited()).stream()
                        .collect(Collectors.toMap(Triage::record, Function.identity()));
    }

    private static InboxItem.Answer answer(Triage triage, ZoneId zone) {
        return new InboxItem.Answer(
                triage.practice(),
                triage.weight().impact(),
                triage.weight().effort(),
                triage.words(),
                triage.answeredAt().atZone(zone));
    }
}
