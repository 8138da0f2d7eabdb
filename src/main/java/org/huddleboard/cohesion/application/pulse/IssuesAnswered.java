package org.huddleboard.cohesion.application.pulse;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huddleboard.cohesion.SaidAndDone.How;
import org.huddleboard.cohesion.SaidAndDone.Line;
import org.huddleboard.cohesion.SaidAndDone.Said;
import org.huddleboard.improvement.IssueState;
import org.huddleboard.improvement.TeamIssues;
import org.huddleboard.improvement.TeamIssues.Answered;
import org.huddleboard.people.PeopleDirectory;
import org.huddleboard.shared.Memberships;
import org.huddleboard.shared.TeamId;
import org.springframework.stereotype.Component;

/** What got in a team's way and was answered lately; left out where it names somebody of the site. */
@Component
class IssuesAnswered {
    private static final Duration LATELY = Duration.ofDays(14);
    private static final int EVERYBODY = 2_000;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}]+");

    private final TeamIssues issues;
    private final PeopleDirectory directory;
    private final Memberships memberships;
    private final Clock clock;

    IssuesAnswered(TeamIssues issues, PeopleDirectory directory, Memberships memberships, Clock clock) {
        this.issues = issues;
        this.directory = directory;
        this.memberships = memberships;
        this.clock = clock;
    }

    /** The latest first. */
    List<Line> of(TeamId team) {
        var answered = issues.answered(team, clock.instant().minus(LATELY));
        if (answered.isEmpty()) {
            return List.of();
        }
        var names = names(team);
        var zone = memberships.zoneOf(team);
        return answered.stream()
                .filter(issue -> Stream.of(issue.words(), issue.answer())
                        .flatMap(BETWEEN_WORDS::splitAsStream)
                        .noneMatch(names::contains))
                .flatMap(issue ->
                        how(issue.state()).map(how -> line(issue, how, LocalDate.ofInstant(issue.at(), zone))))
                .toList();
    }

    private static Line line(Answered issue, How how, LocalDate day) {
        return new Line(new Said.Words(issue.words()), issue.answer(), how, day);
    }

    private static Stream<How> how(IssueState state) {
        return switch (state) {
            case OPEN -> Stream.empty();
            case TRIED -> Stream.of(How.TRIED);
            case FIXED -> Stream.of(How.FIXED);
            case CANNOT -> Stream.of(How.CANNOT);
        };
    }

    /** First names and last names of the site. */
    private Set<String> names(TeamId team) {
        return directory.atSite(memberships.siteOf(team), "", EVERYBODY).stream()
                .flatMap(person -> BETWEEN_WORDS.splitAsStream(person.name()))
                .filter(word -> word.length() > 1)
                .collect(Collectors.toSet());
    }
}
