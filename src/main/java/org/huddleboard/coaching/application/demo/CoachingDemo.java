package org.huddleboard.coaching.application.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.huddleboard.coaching.CoachingSessionId;
import org.huddleboard.coaching.CoachingState;
import org.huddleboard.coaching.application.demo.DemoTalk.Promise;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.people.PeopleDirectory;
import org.huddleboard.rota.OffPhone;
import org.huddleboard.rota.OffPhoneKind;
import org.huddleboard.shared.demo.DemoCast;
import org.huddleboard.shared.demo.DemoPart;
import org.huddleboard.shared.demo.DemoPerson;
import org.huddleboard.shared.demo.DemoStory;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Half a year of signed one-to-ones, today's two, one to be signed, one that was cancelled, and peers. */
@Component
class CoachingDemo implements DemoPart {
    private static final int FLOOR = 6;
    private static final Duration PLANNED_BEFORE = Duration.ofDays(5);
    private static final Duration SIGNED_AFTER = Duration.ofMinutes(4);
    private static final LocalTime LATE = LocalTime.of(6, 30);

    private final JdbcClient jdbc;
    private final OffPhone offPhone;
    private final PeopleDirectory directory;

    CoachingDemo(JdbcClient jdbc, OffPhone offPhone, PeopleDirectory directory) {
        this.jdbc = jdbc;
        this.offPhone = offPhone;
        this.directory = directory;
    }

    @Override
    public int floor() {
        return FLOOR;
    }

    @Override
    public void load(DemoStory story) {
        var talks = new TalkStory(story);
        var members = DemoCast.of(story).people().stream().map(DemoPerson::id).toList();
        talks.before(directory.firstDays(members)).forEach(talk -> tell(talk, story));
        talks.told().forEach(talk -> tell(talk, story));
    }

    private void tell(DemoTalk talk, DemoStory story) {
        var id = story.id(talk.name());
        insert(talk, id);
        for (var i = 0; i < talk.promises().size(); i++) {
            insert(talk, talk.promises().get(i), id, i + 1, story);
        }
        if (talk.state() == CoachingState.PLANNED && !talk.day().isBefore(story.today())) {
            var ref = new CoachingSessionId(id).ref();
            for (var person : List.of(talk.agent(), talk.coach())) {
                offPhone.claim(ref, OffPhoneKind.COACHING, person.id(), talk.start(), talk.end());
            }
        }
    }

    private void insert(DemoTalk talk, UUID id) {
        var signed = talk.state() == CoachingState.SIGNED ? utc(talk.end().plus(SIGNED_AFTER)) : null;
        var before = utc(talk.start().minus(PLANNED_BEFORE));
        jdbc.sql("insert into coaching_session (id, client_key, kind, agent_member, coach_member, made_by, start_at,"
                        + " minutes, state, goal, reality, options, will, revision, agent_signed_at, coach_signed_at,"
                        + " planned_at, cancelled_by, cancelled_at, to_be_told, made_at, version)"
                        + " values (:id, :id, :kind, :agent, :coach, :madeBy, :start, :minutes, :state, :goal,"
                        + " :reality, :options, :will, 0, cast(:signed as timestamp with time zone),"
                        + " cast(:signed as timestamp with time zone), cast(:planned as timestamp with time zone),"
                        + " :cancelledBy, cast(:cancelledAt as timestamp with time zone), false, :made, 0)")
                .param("id", id)
                .param("kind", talk.kind().name())
                .param("agent", talk.agent().id().value())
                .param("coach", talk.coach().id().value())
                .param("madeBy", talk.state() == CoachingState.PROPOSED ? "AGENT" : "COACH")
                .param("start", utc(talk.start()))
                .param("minutes", talk.minutes())
                .param("state", talk.state().name())
                .param("goal", talk.words().get(0))
                .param("reality", talk.words().get(1))
                .param("options", talk.words().get(2))
                .param("will", talk.words().get(3))
                .param("signed", signed)
                .param("planned", talk.state() == CoachingState.PROPOSED ? null : before)
                .param("cancelledBy", talk.state() == CoachingState.CANCELLED ? "COACH" : null)
                .param("cancelledAt", talk.state() == CoachingState.CANCELLED ? utc(cancelled(talk)) : null)
                .param("made", before)
                .update();
    }

    private static Instant cancelled(DemoTalk talk) {
        return talk.start().minus(Duration.ofHours(2));
    }

    private void insert(DemoTalk talk, Promise promise, UUID session, int place, DemoStory story) {
        var checked = promise.outcome().equals("-")
                ? null
                : promise.due().atTime(LATE).atOffset(ZoneOffset.UTC);
        jdbc.sql("insert into coaching_commitment (id, session_id, place, agent_member, words, due_on, kpi, state,"
                        + " agreed_on, checked_by, checked_at, version)"
                        + " values (:id, :session, :place, :agent, :words, :due, :kpi, :state, :agreed, :checkedBy,"
                        + " cast(:checked as timestamp with time zone), 0)")
                .param("id", story.id(talk.name() + "/" + place))
                .param("session", session)
                .param("place", place)
                .param("agent", talk.agent().id().value())
                .param("words", promise.words())
                .param("due", promise.due())
                .param("kpi", kpi(promise))
                .param("state", checked == null ? "OPEN" : promise.outcome())
                .param("agreed", talk.day())
                .param("checkedBy", checked == null ? null : "AGENT")
                .param("checked", checked)
                .update();
    }

    private static @Nullable String kpi(Promise promise) {
        return KpiCode.of(promise.kpi()).map(KpiCode::name).orElse(null);
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    /** Whatever somebody of the demo centre sat in goes, what people have added too. */
    @Override
    public void remove(DemoStory story) {
        for (var person : DemoCast.of(story).people()) {
            var id = person.id().value();
            for (var table : List.of("coaching_note", "coaching_commitment")) {
                jdbc.sql("delete from " + table + " where session_id in (select id from coaching_session"
                                + " where agent_member = ? or coach_member = ?)")
                        .params(id, id)
                        .update();
            }
            jdbc.sql("delete from coaching_session where agent_member = ? or coach_member = ?")
                    .params(id, id)
                    .update();
        }
    }
}
