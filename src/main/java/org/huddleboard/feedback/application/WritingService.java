package org.huddleboard.feedback.application;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huddleboard.feedback.Addressee;
import org.huddleboard.feedback.Bearing;
import org.huddleboard.feedback.FeedbackModel;
import org.huddleboard.feedback.FeedbackPart;
import org.huddleboard.feedback.LanguageHint;
import org.huddleboard.feedback.domain.LanguageHints;
import org.huddleboard.people.PeopleDirectory;
import org.huddleboard.people.Person;
import org.huddleboard.people.Team;
import org.huddleboard.privacy.Audience;
import org.huddleboard.shared.CurrentMember;
import org.huddleboard.shared.Memberships;
import org.huddleboard.shared.NotFound;
import org.huddleboard.shared.SiteId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Helps an author while writing: whom to write to, who will read it, and a question where words are hard to answer. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("@access.may('FEEDBACK_GIVE')")
public class WritingService {
    private final PeopleDirectory directory;
    private final Memberships memberships;
    private final Envelopes envelopes;
    private final LanguageHints hints;
    private final Readers readers;
    private final CurrentMember me;

    WritingService(
            PeopleDirectory directory,
            Memberships memberships,
            Envelopes envelopes,
            LanguageHints hints,
            Readers readers,
            CurrentMember me) {
        this.directory = directory;
        this.memberships = memberships;
        this.envelopes = envelopes;
        this.hints = hints;
        this.readers = readers;
        this.me = me;
    }

    public Person author() {
        return directory.person(me.id()).orElseThrow(NotFound::new);
    }

    /** Colleagues of the whole site whose name has these letters. */
    public List<Recipient> colleagues(String letters, int atMost) {
        var found = directory.atSite(site(), letters, atMost + 1).stream()
                .filter(person -> !person.id().equals(me.id()))
                .limit(atMost)
                .toList();
        var teams = directory.teams(found.stream().map(Person::team).distinct().toList()).stream()
                .collect(Collectors.toMap(Team::id, Team::name));
        return found.stream()
                .map(person -> recipient(person, teams.getOrDefault(person.team(), "")))
                .toList();
    }

    /** Teams first, then colleagues: thanks go to either. */
    public List<Recipient> thankable(String letters, int atMost) {
        var wanted = letters.strip().toLowerCase(Locale.ROOT);
        var teams = directory.teamsAt(site()).stream()
                .filter(team -> team.name().toLowerCase(Locale.ROOT).contains(wanted))
                .map(WritingService::recipient);
        return Stream.concat(teams, colleagues(letters, atMost).stream())
                .limit(atMost)
                .toList();
    }

    /** Some of my own team, to begin with. */
    public List<Recipient> teamMates(int atMost) {
        return memberships
                .teamOf(me.id(), readers.today(me.id()))
                .map(team -> directory.inTeam(team, readers.today(me.id())))
                .orElse(List.of())
                .stream()
                .filter(person -> !person.id().equals(me.id()))
                .limit(atMost)
                .map(person -> recipient(person, ""))
                .toList();
    }

    /** The one with this id; to the author, people and teams of other sites are not there. */
    public Recipient recipient(Addressee to) {
        envelopes.audiences(to, FeedbackModel.THANKS, Bearing.KEEP_DOING);
        return switch (to) {
            case Addressee.Colleague(var id) -> {
                var person = directory
                        .person(id)
                        .filter(found -> !id.equals(me.id()))
                        .orElseThrow(NotFound::new);
                yield recipient(
                        person, directory.team(person.team()).map(Team::name).orElse(""));
            }
            case Addressee.WholeTeam(var id) -> recipient(directory.team(id).orElseThrow(NotFound::new));
        };
    }

    /** Who may be chosen to read it, the usual choice first. */
    public List<Audience> audiences(Addressee to, FeedbackModel model, Bearing bearing) {
        return envelopes.audiences(to, model, bearing);
    }

    /** Questions about the words of one part; asks no database and no outside service. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public List<LanguageHint> hints(FeedbackPart part, String text, Locale language) {
        return hints.about(part, text, language);
    }

    private SiteId site() {
        return memberships.siteOf(me.id()).orElseThrow(NotFound::new);
    }

    private static Recipient recipient(Person person, String team) {
        return new Recipient(
                Addressee.of(person.id()), person.name(), person.firstName(), person.initials(), person.hue(), team);
    }

    private static Recipient recipient(Team team) {
        return new Recipient(Addressee.of(team.id()), team.name(), team.name(), "", 0, "");
    }
}
