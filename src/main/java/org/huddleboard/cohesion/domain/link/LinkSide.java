package org.huddleboard.cohesion.domain.link;

import java.util.Optional;

/**
 * One direction of the question.
 *
 * @param members members with enough weeks
 * @param rows their usable weeks, all together
 * @param weeks the different weeks among them
 * @param seed what the permutations were drawn from
 * @param fit empty when there is too little to tell
 */
public record LinkSide(int members, int rows, int weeks, long seed, Optional<LinkFit> fit) {
    /** Members below which nothing is told. */
    public static final int FEWEST_MEMBERS = 6;

    /** Usable weeks of all members together below which nothing is told. */
    public static final int FEWEST_ROWS = 60;

    /** Usable weeks below which a member is left out. */
    public static final int FEWEST_WEEKS = 8;

    static LinkSide notAsked(long seed) {
        return new LinkSide(0, 0, 0, seed, Optional.empty());
    }

    LinkSide withoutMembers() {
        return new LinkSide(members, rows, weeks, seed, fit.map(LinkFit::withoutMembers));
    }

    /** Whether chance would hardly draw it and the likely range leaves out zero, to either side. */
    boolean passes() {
        return fit.filter(LinkFit::isClear).isPresent();
    }
}
