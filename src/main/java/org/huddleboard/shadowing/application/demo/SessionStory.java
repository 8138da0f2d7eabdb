package org.huddleboard.shadowing.application.demo;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huddleboard.shadowing.Rung;
import org.huddleboard.shadowing.Skill;
import org.huddleboard.shadowing.application.demo.DemoSession.Answers;
import org.huddleboard.shadowing.application.demo.DemoSession.Told;
import org.huddleboard.shared.demo.DemoCast;
import org.huddleboard.shared.demo.DemoPerson;
import org.huddleboard.shared.demo.DemoStory;

/** Reads the sessions of the demo centre and dates them: today is today, everything else lies on working days. */
final class SessionStory {
    private static final ZoneId LEEDS = ZoneId.of("Europe/London");
    private static final ZoneId MANILA = ZoneId.of("Asia/Manila");

    private final DemoStory story;
    private final DemoCast cast;
    private final List<Answers> answers;

    SessionStory(DemoStory story) {
        this.story = story;
        this.cast = DemoCast.of(story);
        this.answers = DemoCast.lines("debriefs.txt").stream()
                .map(line -> line.split("\\s*\\|\\s*"))
                .map(cells -> new Answers(cells[0], cells[1], cells[2]))
                .toList();
    }

    List<DemoSession> sessions() {
        var sessions = new ArrayList<DemoSession>();
        for (var line : DemoCast.lines("sessions.txt")) {
            sessions.add(session(line.split("\\s*\\|\\s*"), sessions.size()));
        }
        return sessions;
    }

    private DemoSession session(String[] cells, int number) {
        var host = cast.named(cells[3]);
        var told = switch (cells[8]) {
            case "signed" -> Told.SIGNED;
            case "written" -> Told.WRITTEN;
            default -> Told.NOT_YET;
        };
        return new DemoSession(
                story.day(cells[0]),
                LocalTime.parse(cells[1]),
                host.site().equals("Manila") ? MANILA : LEEDS,
                Integer.parseInt(cells[2]),
                host,
                Skill.valueOf(cells[4]),
                Rung.valueOf(cells[5]),
                Integer.parseInt(cells[6]),
                guests(cells[7]),
                told,
                cells[9],
                told == Told.NOT_YET ? Optional.empty() : Optional.of(answers.get(number % answers.size())));
    }

    private List<DemoPerson> guests(String names) {
        return Stream.of(names.split("\\s*,\\s*"))
                .filter(name -> !name.isBlank())
                .map(cast::named)
                .toList();
    }
}
