package org.huddleboard.feedback.application;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.huddleboard.people.Role;
import org.huddleboard.people.TestCentre;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.TeamId;

/** One person of every role around a card: the rows of a matrix. */
public class Everybody {
    private final TestCentre centre;
    private final TeamId voice;
    private final Map<Who, MemberId> people = new EnumMap<>(Who.class);

    /** The author is of another team of the site, so that author and mate are told apart. */
    public enum Who {
        AUTHOR,
        RECEIVER,
        LEADER,
        DEPUTY,
        MATE,
        STARTER,
        AUTHORS_LEADER,
        OTHER_TEAM,
        OTHER_SITE,
        OTHER_SITES_LEADER,
        COACH,
        PLANNER,
        ASSESSOR,
        SITE_MANAGER,
        ADMIN
    }

    public Everybody(TestCentre centre) {
        this.centre = centre;
        voice = centre.team("Voice");
        var chat = centre.team("Chat");
        var manila = centre.team(centre.manila(), "Evening");
        people.put(Who.AUTHOR, centre.agent("Kofi Mensah", chat));
        people.put(Who.RECEIVER, centre.agent("Amira Hussain", voice));
        people.put(Who.LEADER, centre.leader("Leo Marsh", voice));
        people.put(Who.DEPUTY, deputy());
        people.put(Who.MATE, centre.agent("Priya Nair", voice));
        people.put(Who.STARTER, centre.member("Nia Roberts", voice, Role.NEW_STARTER));
        people.put(Who.AUTHORS_LEADER, centre.leader("Dee Ward", chat));
        people.put(Who.OTHER_TEAM, centre.agent("Ben Okafor", chat));
        people.put(Who.OTHER_SITE, centre.agent("Mara Cruz", manila));
        people.put(Who.OTHER_SITES_LEADER, centre.leader("Rico Tan", manila));
        people.put(Who.COACH, atSite("Cora Lind", Role.COACH));
        people.put(Who.PLANNER, atSite("Pat Olsen", Role.PLANNER));
        people.put(Who.ASSESSOR, atSite("Ash Berg", Role.ASSESSOR));
        people.put(Who.SITE_MANAGER, centre.siteManager("Sam Doyle"));
        people.put(Who.ADMIN, centre.administrator("Ada Quist"));
    }

    private MemberId deputy() {
        var deputy = centre.agent("Dana Frost", voice);
        centre.holds(deputy, Role.LEADER, voice, centre.today(), centre.today().plusDays(3));
        return deputy;
    }

    private MemberId atSite(String name, Role role) {
        var member = centre.member(name);
        centre.holds(member, role, centre.leeds());
        return member;
    }

    /** The receiver's team. */
    public TeamId voice() {
        return voice;
    }

    public MemberId get(Who who) {
        return Objects.requireNonNull(people.get(who));
    }
}
