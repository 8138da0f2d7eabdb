package org.huddleboard.feedback.application;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huddleboard.feedback.FeedbackPart;
import org.huddleboard.feedback.TeamThanks;
import org.huddleboard.feedback.WallThanks;
import org.huddleboard.feedback.domain.Feedback;
import org.huddleboard.feedback.domain.FeedbackRepository;
import org.huddleboard.people.PeopleDirectory;
import org.huddleboard.people.Person;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.TeamId;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Copies thanks for the wall and the huddle: first names, and a dash of silence wherever the author wrote a figure. */
@Component
@Transactional(readOnly = true)
class WallThanksReader implements WallThanks, TeamThanks {
    /** Anything with a numeral in it, such as 10:40, 4th or £12. */
    private static final Pattern FIGURE = Pattern.compile("[^\\s“”\"(),;]*\\p{N}[^\\s“”\"(),;]*");

    private final FeedbackRepository cards;
    private final PeopleDirectory directory;

    WallThanksReader(FeedbackRepository cards, PeopleDirectory directory) {
        this.cards = cards;
        this.directory = directory;
    }

    @Override
    public List<Note> latest(TeamId team, int limit) {
        return notes(cards.findForWall(team.value(), Limit.of(limit)));
    }

    @Override
    public List<Note> since(TeamId team, Instant from, int limit) {
        return notes(cards.findTeamThanks(team.value(), from, Limit.of(limit)));
    }

    private List<Note> notes(List<Feedback> thanks) {
        var members = new HashSet<MemberId>();
        thanks.forEach(card -> {
            card.author().ifPresent(members::add);
            card.receiver().ifPresent(members::add);
        });
        var people = directory.people(members);
        return thanks.stream().map(card -> note(card, people)).toList();
    }

    private static Note note(Feedback card, Map<MemberId, Person> people) {
        return new Note(
                card.id(),
                firstName(card.author(), people),
                firstName(card.receiver(), people),
                withoutFigures(card.parts().getOrDefault(FeedbackPart.WORDS, "")),
                card.givenAt());
    }

    private static Optional<String> firstName(Optional<MemberId> member, Map<MemberId, Person> people) {
        return member.map(people::get).map(Person::firstName);
    }

    static String withoutFigures(String words) {
        return FIGURE.matcher(words).replaceAll("…");
    }
}
