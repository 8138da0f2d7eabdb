package org.huddleboard.cohesion.domain.pulse;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * The ballots of one open round, in the order of their random numbers. Written down it is as long empty as full, so that
 * its length does not tell how many have answered.
 */
public final class Urn {
    private static final int BYTES_A_BALLOT = 2 * Long.BYTES + Ballot.ANSWERS;

    private final int places;
    private final List<Ballot> ballots;

    private Urn(int places, List<Ballot> ballots) {
        this.places = places;
        this.ballots = ballots.stream()
                .sorted(Comparator.comparing(ballot -> ballot.number().toString()))
                .toList();
    }

    /** With a place for everybody who is asked. */
    public static Urn empty(int places) {
        return new Urn(places, List.of());
    }

    public Urn with(Ballot ballot) {
        if (ballots.size() >= places) {
            throw new IllegalStateException("more ballots than people asked");
        }
        var all = new ArrayList<>(ballots);
        all.add(ballot);
        return new Urn(places, all);
    }

    public List<Ballot> ballots() {
        return ballots;
    }

    byte[] written() {
        var bytes = ByteBuffer.allocate(Integer.BYTES + places * BYTES_A_BALLOT).putInt(ballots.size());
        for (var ballot : ballots) {
            bytes.putLong(ballot.number().getMostSignificantBits())
                    .putLong(ballot.number().getLeastSignificantBits());
            ballot.answers().forEach(answer -> bytes.put(answer.byteValue()));
        }
        return bytes.array();
    }

    static Urn read(byte[] written) {
        var bytes = ByteBuffer.wrap(written);
        var filled = bytes.getInt();
        var places = bytes.remaining() / BYTES_A_BALLOT;
        var ballots = new ArrayList<Ballot>();
        for (var i = 0; i < filled; i++) {
            var number = new UUID(bytes.getLong(), bytes.getLong());
            var answers = new ArrayList<Integer>();
            for (var answer = 0; answer < Ballot.ANSWERS; answer++) {
                answers.add((int) bytes.get());
            }
            ballots.add(new Ballot(number, answers));
        }
        return new Urn(places, ballots);
    }
}
