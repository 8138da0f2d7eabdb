package org.huddleboard.shared.demo;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.SiteId;
import org.huddleboard.shared.TeamId;

/** Who is who in the demo centre, as every part of it tells the story; read from {@code demo/people.txt}. */
public final class DemoCast {
    private static final String NO_TEAM = "-";
    /** Where a session's line names its guests. */
    private static final int GUESTS = 7;

    private final DemoStory story;
    private final List<DemoPerson> people;
    /** By username; the value is the one colleague, or a dash. */
    private final Map<String, String> apart;

    private DemoCast(DemoStory story) {
        this.story = story;
        this.people = lines("people.txt").stream().map(this::person).toList();
        this.apart = lines("apart.txt").stream()
                .map(line -> line.split("\\s*\\|\\s*"))
                .collect(Collectors.toUnmodifiableMap(cells -> cells[0], cells -> cells[1]));
    }

    public static DemoCast of(DemoStory story) {
        return new DemoCast(story);
    }

    /** The lines of one of the demo centre's files, without comments and blank ones. */
    public static List<String> lines(String file) {
        var stream = DemoCast.class.getResourceAsStream("/demo/" + file);
        if (stream == null) {
            throw new IllegalStateException("no file demo/" + file);
        }
        try (var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            return reader.readAllLines().stream()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private DemoPerson person(String line) {
        var cells = line.split("\\s*\\|\\s*");
        var teams = cells[1].equals(NO_TEAM) ? List.<String>of() : List.of(cells[1].split("\\s*,\\s*"));
        return new DemoPerson(
                new MemberId(story.id("member/" + cells[3])),
                cells[3],
                cells[4],
                cells[0],
                teams,
                Set.of(cells[2].split(" ")),
                Locale.of(cells[5]));
    }

    public List<DemoPerson> people() {
        return people;
    }

    public DemoPerson named(String username) {
        return people.stream()
                .filter(person -> person.username().equals(username))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody is called " + username));
    }

    public List<DemoPerson> team(String team) {
        return people.stream()
                .filter(person -> person.team().equals(Optional.of(team)))
                .toList();
    }

    /** Whether they exchange nothing with anybody, or with one colleague alone. */
    public boolean isApart(DemoPerson person) {
        return apart.containsKey(person.username());
    }

    /** The one colleague with whom somebody who keeps apart exchanges anything. */
    public Optional<DemoPerson> onlyColleagueOf(DemoPerson person) {
        return Optional.ofNullable(apart.get(person.username()))
                .filter(name -> !name.equals(NO_TEAM))
                .map(this::named);
    }

    /** When somebody new began: this Monday, or on the day of their first session where that lies before it. */
    public LocalDate beganOn(DemoPerson starter) {
        var monday = DemoStory.mondayOf(story.today());
        return lines("sessions.txt").stream()
                .map(line -> line.split("\\s*\\|\\s*"))
                .filter(cells -> List.of(cells[GUESTS].split("\\s*,\\s*")).contains(starter.username()))
                .map(cells -> story.day(cells[0]))
                .filter(day -> day.isBefore(monday))
                .min(Comparator.naturalOrder())
                .orElse(monday);
    }

    /** The sites by name, in the order of the file. */
    public Map<String, SiteId> sites() {
        var sites = new LinkedHashMap<String, SiteId>();
        people.forEach(person -> sites.computeIfAbsent(person.site(), name -> new SiteId(story.id("site/" + name))));
        return sites;
    }

    /** The teams by name, in the order of the file. */
    public Map<String, TeamId> teams() {
        var teams = new LinkedHashMap<String, TeamId>();
        people.forEach(person -> person.teams().forEach(name -> teams.computeIfAbsent(name, this::id)));
        return teams;
    }

    private TeamId id(String team) {
        return new TeamId(story.id("team/" + team));
    }

    /** The site a team stands at. */
    public SiteId siteOf(String team) {
        return people.stream()
                .filter(person -> person.teams().contains(team))
                .findFirst()
                .map(person -> new SiteId(story.id("site/" + person.site())))
                .orElseThrow();
    }
}
