package org.huddleboard.cohesion.domain.index;

/**
 * How one member is tied into the team.
 *
 * @param connectedness from 0 to 100; 0 without any tie
 * @param strength what they gave and received together
 * @param effectivePartners how many equal partners would spread it as evenly
 * @param partners colleagues with a tie in either direction
 * @param balance 1 when they gave as much as they received, 0 when all went one way
 */
public record MemberFigures(
        double connectedness,
        double strength,
        double received,
        double given,
        double effectivePartners,
        int partners,
        double balance) {

    /** Nobody gave them anything and they gave nobody anything. */
    public boolean isolated() {
        return partners == 0;
    }
}
