package org.huddleboard.shared;

/** What somebody may do; docs/roles.csv says who may do it, and how far. */
public enum Action {
    /** Use the board at all: home, own settings, own drafts, own data. */
    BOARD_USE,
    FEEDBACK_GIVE,
    /** Feedback and thanks given to me, by me, or addressed to my team. */
    FEEDBACK_READ_OWN,
    /** Cards whose audience includes the receiver's leader. */
    FEEDBACK_READ_TEAM,
    KPI_TEAM_READ,
    KPI_OWN_READ,
    /** Another member's figures; each reading leaves a line its owner can see. */
    KPI_MEMBER_READ,
    /** As their leader: answer a member's challenged figure, and agree a private target with them. */
    KPI_ANSWER,
    KPI_IMPORT,
    /** Set a team's targets, begin new limits, mark events, say why a figure stands out. */
    KPI_MANAGE,
    PEOPLE_READ,
    PEOPLE_IMPORT,
    PEOPLE_MANAGE,
    WALL_MANAGE,
    /** What a paired screen shows. */
    WALL_SHOW,
    DEMO_MANAGE,
    HUDDLE_READ,
    /** Prepare, run and end the huddle. */
    HUDDLE_RUN,
    /** Add a question or a topic for the next huddle. */
    HUDDLE_ASK,
    ACTIONS_READ,
    /** Agree an action, give it a new date, send it one tier up. */
    ACTIONS_AGREE,
    /** Say that an action of one's own is done. */
    ACTIONS_DO,
    SHADOWING_READ,
    /** Take a seat beside a host. */
    SHADOWING_BOOK,
    /** Offer one's own half hours. */
    SHADOWING_HOST,
    /** Take a session back on behalf of somebody, or approve one that the floor can hardly spare. */
    SHADOWING_ARRANGE,
    TIPS_READ,
    TIPS_WRITE,
    /** Say that a tip is still right. */
    TIPS_VERIFY,
    /** One's own shifts, bookings and calendar feed. */
    ROTA_OWN,
    ROTA_IMPORT,
    /** One's own self-audit, goals, steps, reviews and reflections. */
    GOALS_OWN,
    /** Read the shared goals of a member, comment on them and propose one; never change them. */
    GOALS_GUIDE,
    /** Say what a team or the centre is after, so that goals can serve it. */
    GOALS_AIMS,
    /** Sit in one's own coaching sessions, with a leader, a coach or a peer. */
    COACHING_OWN,
    /** Invite members to coaching sessions, lead them, and see whose is overdue. */
    COACHING_LEAD,
    /** The team's ideas, improvement activities and what gets in everybody's way. */
    IMPROVEMENT_READ,
    /** Bring an idea, and say that something gets in the way of one's work. */
    IMPROVEMENT_SUGGEST,
    /** Decide on trials, measure them, answer what gets in the way, plan an improvement activity. */
    IMPROVEMENT_MANAGE,
    /** How a team holds together, as aggregates. */
    COHESION_READ,
    /** One's own connectedness and slope. */
    COHESION_OWN,
    /** Who has no tie in the team, privately; explore; answer a pulse with one action. */
    COHESION_LEAD,
    /** Answer the pulse of one's own team. */
    PULSE_ANSWER,
    /** Bring a team's past along in a file. */
    HISTORY_IMPORT,
    /** Have the ties made anew from what happened. */
    COHESION_REBUILD
}
