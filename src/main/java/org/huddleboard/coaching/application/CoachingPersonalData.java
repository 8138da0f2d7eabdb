package org.huddleboard.coaching.application;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.huddleboard.coaching.GrowStep;
import org.huddleboard.coaching.Side;
import org.huddleboard.coaching.domain.CoachingSession;
import org.huddleboard.coaching.domain.CoachingSessionRepository;
import org.huddleboard.coaching.domain.Commitment;
import org.huddleboard.coaching.domain.CommitmentRepository;
import org.huddleboard.coaching.domain.PrivateNote;
import org.huddleboard.coaching.domain.PrivateNoteRepository;
import org.huddleboard.privacy.spi.PersonalDataHolder;
import org.huddleboard.shared.MemberId;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hands a member their sessions, commitments and notes, those others keep about them too. Of a leaver all of it goes;
 * what they agreed with others as a leader, a coach or a peer stays with those, without the name.
 */
@Component
@Transactional
class CoachingPersonalData implements PersonalDataHolder {
    private final CoachingSessionRepository sessions;
    private final CommitmentRepository commitments;
    private final PrivateNoteRepository notes;
    private final Sessions bookings;
    private final JdbcClient jdbc;

    CoachingPersonalData(
            CoachingSessionRepository sessions,
            CommitmentRepository commitments,
            PrivateNoteRepository notes,
            Sessions bookings,
            JdbcClient jdbc) {
        this.sessions = sessions;
        this.commitments = commitments;
        this.notes = notes;
        this.bookings = bookings;
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> tables() {
        return Set.of("coaching_session", "coaching_commitment", "coaching_note");
    }

    @Override
    public Map<String, List<Map<String, String>>> export(MemberId member) {
        return Map.of(
                "coaching sessions",
                sessions.ofEither(member, Limit.unlimited()).stream()
                        .map(session -> session(session, member))
                        .toList(),
                "coaching commitments",
                commitments.findByAgentOrderByDueOnAscIdAsc(member, Limit.unlimited()).stream()
                        .map(CoachingPersonalData::agreed)
                        .toList(),
                "coaching notes",
                notes.findByOwnerOrAboutOrderByWrittenAtAscIdAsc(member, member, Limit.unlimited()).stream()
                        .map(note -> noted(note, member))
                        .toList());
    }

    private static Map<String, String> session(CoachingSession session, MemberId member) {
        var record = new LinkedHashMap<String, String>();
        record.put("kind", session.kind().name());
        record.put("side", session.sideOf(member).name());
        record.put("start", session.startAt().toString());
        record.put("end", session.endAt().toString());
        record.put("state", session.state().name());
        for (var step : GrowStep.values()) {
            record.put(step.name(), session.words().of(step));
        }
        session.signedAt(session.sideOf(member)).ifPresent(at -> record.put("signed", at.toString()));
        session.cancellation().ifPresent(cancellation -> {
            record.put("cancelled", cancellation.at().toString());
            record.put("reason", String.valueOf(cancellation.reason()));
        });
        return record;
    }

    private static Map<String, String> agreed(Commitment commitment) {
        var record = new LinkedHashMap<String, String>();
        record.put("words", commitment.words());
        record.put("due", commitment.dueOn().toString());
        record.put("state", commitment.state().name());
        commitment.kpi().ifPresent(kpi -> record.put("figure", kpi.code()));
        commitment.said().ifPresent(said -> record.put("said", said));
        return record;
    }

    private static Map<String, String> noted(PrivateNote note, MemberId member) {
        var record = new LinkedHashMap<String, String>();
        record.put("written", note.writtenAt().toString());
        record.put("by", note.owner().equals(member) ? "you" : "the other one");
        record.put("words", note.words());
        return record;
    }

    @Override
    public void erase(MemberId member) {
        freeWhatIsStillToCome(member);
        var id = member.value();
        var theirs = " where session_id in (select id from coaching_session where agent_member = ?)";
        Stream.of(
                        "delete from coaching_note" + theirs,
                        "delete from coaching_commitment" + theirs,
                        "delete from coaching_session where agent_member = ?",
                        "delete from coaching_note where owner_member = ?",
                        "update coaching_session set coach_member = null where coach_member = ?")
                .forEach(statement -> jdbc.sql(statement).param(id).update());
    }

    /** The other one gets the time back, and learns that it will not take place. */
    private void freeWhatIsStillToCome(MemberId member) {
        sessions.ofEither(member, Limit.unlimited()).stream()
                .filter(session -> Stream.of(Side.values())
                        .allMatch(side -> session.signedAt(side).isEmpty()))
                .filter(session -> session.cancel(member, "", bookings.now()))
                .forEach(session -> bookings.free(bookings.kept(session)));
    }
}
