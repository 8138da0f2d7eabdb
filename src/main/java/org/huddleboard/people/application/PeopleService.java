package org.huddleboard.people.application;

import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import org.huddleboard.people.MemberChanged;
import org.huddleboard.people.domain.Member;
import org.huddleboard.people.domain.MemberRepository;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** The administrator's list of people: who they are and where they work. */
@Service
@Validated
@Transactional(readOnly = true)
@PreAuthorize("@access.may('PEOPLE_MANAGE')")
public class PeopleService {
    private final MemberRepository members;
    private final PeopleList list;
    private final Enrolment enrolment;
    private final Moves moves;
    private final KnownNames names;
    private final Places places;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    PeopleService(
            MemberRepository members,
            PeopleList list,
            Enrolment enrolment,
            Moves moves,
            KnownNames names,
            Places places,
            Clock clock,
            ApplicationEventPublisher events) {
        this.members = members;
        this.list = list;
        this.enrolment = enrolment;
        this.moves = moves;
        this.names = names;
        this.places = places;
        this.clock = clock;
        this.events = events;
    }

    /** Members whose name, sign-in name or team has these letters, by name. */
    public List<PersonCard> people(String letters, int offset, int limit) {
        return list.cards(letters, offset, limit);
    }

    public PersonDetails details(MemberId member) {
        return list.details(member).orElseThrow(NotFound::new);
    }

    @Transactional
    public MemberId add(@Valid AddPerson person) {
        places.require(person.team());
        return enrolment.enrol(person);
    }

    @Transactional
    public void move(@Valid MovePerson move) {
        find(move.member());
        places.require(move.team());
        moves.move(move.member(), move.team(), move.from());
    }

    @Transactional
    public void rename(MemberId id, String name) {
        var member = find(id);
        member.rename(name);
        members.save(member);
        events.publishEvent(new MemberChanged(id, clock.instant()));
    }

    /** Lets files call the member by one more name. */
    @Transactional
    public void knowAs(MemberId member, String name) {
        names.add("name", name, find(member).id());
    }

    private Member find(MemberId id) {
        return members.findById(id).orElseThrow(NotFound::new);
    }
}
