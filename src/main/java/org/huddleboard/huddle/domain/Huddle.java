package org.huddleboard.huddle.domain;

import jakarta.persistence.Entity;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.huddleboard.huddle.BlockKind;
import org.huddleboard.huddle.HuddleId;
import org.huddleboard.huddle.HuddleState;
import org.huddleboard.kpi.Cause;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.TeamId;

/**
 * One team's huddle of one day. Its clock is kept as instants, so it goes on over a restart. (Long: the rules of moving
 * on, of the clock and of who is here all guard the same row.)
 */
@Entity
public class Huddle extends HuddleRows {
    public static final int MAX_WORDS = 240;

    @SuppressWarnings("NullAway.Init")
    protected Huddle() {}

    /** Prepared for that day of the team's site. */
    public Huddle(TeamId team, LocalDate day, LocalTime startsAt) {
        this.id = HuddleId.create();
        this.team = team;
        this.huddleDay = day;
        this.startsAt = startsAt;
        this.state = HuddleState.READY;
        Arrays.stream(BlockKind.values()).map(Block::usual).forEach(blocks::add);
    }

    /** Everybody on shift counts as here; the figures are in the order they will be shown. */
    public void start(Collection<MemberId> members, Set<MemberId> onShift, List<FigureLine> shown, Instant now) {
        require(HuddleState.READY, "huddle.rule.begun");
        members.forEach(
                member -> people.put(member.value(), new Presence(onShift.contains(member), onShift.contains(member))));
        figures.addAll(shown);
        state = HuddleState.RUNNING;
        startedAt = now;
        blockBeganAt = now;
    }

    /** Moves on: to the next figure that is talked about, else to the next block. Nothing happens where somebody was faster. */
    public boolean next(Position seen, Instant now) {
        require(HuddleState.RUNNING, "huddle.rule.notRunning");
        if (!seen.equals(position())) {
            return false;
        }
        requireExplained();
        var figure = inNumbers() ? talkedAboutAfter(currentFigure) : -1;
        if (figure >= 0) {
            currentFigure = figure;
            return true;
        }
        return currentBlock < blocks.size() - 1 && moveTo(currentBlock + 1, 0, now);
    }

    /** Goes back: to the concerning figure before, else to the block before. */
    public boolean back(Position seen, Instant now) {
        require(HuddleState.RUNNING, "huddle.rule.notRunning");
        if (!seen.equals(position())) {
            return false;
        }
        if (inNumbers() && currentFigure > 0) {
            currentFigure--;
            return true;
        }
        return currentBlock > 0 && moveTo(currentBlock - 1, 0, now);
    }

    private boolean moveTo(int block, int figure, Instant now) {
        keepTime(now);
        currentBlock = block;
        currentFigure = figure;
        blockBeganAt = now.minusSeconds(blocks.get(block).usedSeconds());
        if (pausedAt != null) {
            pausedAt = now;
        }
        return true;
    }

    private void keepTime(Instant now) {
        blocks.set(currentBlock, blocks.get(currentBlock).used((int) used(now).toSeconds()));
    }

    private Duration used(Instant now) {
        return Duration.between(Objects.requireNonNull(blockBeganAt), pausedAt == null ? now : pausedAt);
    }

    private boolean inNumbers() {
        return blocks.get(currentBlock).kind() == BlockKind.NUMBERS && !figures.isEmpty();
    }

    private int talkedAboutAfter(int place) {
        for (var at = place + 1; at < figures.size(); at++) {
            if (figures.get(at).isTalkedAbout()) {
                return at;
            }
        }
        return -1;
    }

    private void requireExplained() {
        if (!inNumbers()) {
            return;
        }
        if (figures.get(currentFigure).lacksReason()) {
            throw BrokenRule.at("reason", "huddle.rule.reasonFirst");
        }
        if (figures.get(currentFigure).lacksAction()) {
            throw BrokenRule.at("action", "huddle.rule.actionFirst");
        }
    }

    /** Stops the clock; a second pause changes nothing. */
    public void pause(Instant now) {
        require(HuddleState.RUNNING, "huddle.rule.notRunning");
        if (pausedAt == null) {
            pausedAt = now;
        }
    }

    public void resume(Instant now) {
        require(HuddleState.RUNNING, "huddle.rule.notRunning");
        if (pausedAt != null) {
            blockBeganAt = Objects.requireNonNull(blockBeganAt).plus(Duration.between(pausedAt, now));
            pausedAt = null;
        }
    }

    public void win(String words, MemberId by) {
        requireNotEnded();
        wins.add(new WinLine(said("win", words), by));
    }

    /** Says why the figure moved that is shown now. */
    public void reason(Position seen, Cause cause, String words) {
        requireFigure(seen);
        figures.set(currentFigure, figures.get(currentFigure).because(cause, said("reason", words)));
    }

    private void requireFigure(Position seen) {
        require(HuddleState.RUNNING, "huddle.rule.notRunning");
        if (!inNumbers() || !seen.equals(position())) {
            throw new BrokenRule("huddle.rule.figureGone");
        }
    }

    /** Keeps what was agreed; said at a figure that is talked about it answers that figure too. */
    public void agreed(AgreedLine line) {
        require(HuddleState.RUNNING, "huddle.rule.notRunning");
        if (actions.stream().anyMatch(known -> known.action().equals(line.action()))) {
            return;
        }
        actions.add(line);
        if (inNumbers() && figures.get(currentFigure).isTalkedAbout()) {
            figures.set(currentFigure, figures.get(currentFigure).answeredBy(line.action()));
        }
    }

    /** Takes somebody out, or puts them back. */
    public void present(MemberId member, boolean here) {
        require(HuddleState.RUNNING, "huddle.rule.notRunning");
        if (people.computeIfPresent(member.value(), (_, known) -> known.here(here)) == null) {
            throw new BrokenRule("huddle.rule.notInTeam");
        }
    }

    /** Puts the beginning elsewhere in the day. */
    public void at(LocalTime time) {
        require(HuddleState.READY, "huddle.rule.begun");
        startsAt = time;
    }

    /** Ends it; the thanks that were read out stay on the record as words alone. */
    public void end(List<String> thanks, Instant now) {
        require(HuddleState.RUNNING, "huddle.rule.notRunning");
        requireExplained();
        keepTime(now);
        thanks.stream().map(words -> new WinLine(words, null)).forEach(wins::add);
        pausedAt = null;
        state = HuddleState.ENDED;
        endedAt = now;
    }

    private void require(HuddleState wanted, String key) {
        if (state != wanted) {
            throw new BrokenRule(key);
        }
    }

    private void requireNotEnded() {
        if (state == HuddleState.ENDED) {
            throw new BrokenRule("huddle.rule.notRunning");
        }
    }

    static String said(String field, String words) {
        if (words.isBlank()) {
            throw BrokenRule.at(field, "huddle.rule.empty");
        }
        if (words.strip().length() > MAX_WORDS) {
            throw BrokenRule.at(field, "huddle.rule.long", MAX_WORDS);
        }
        return words.strip();
    }

    /** What is left of the current block; negative once it is over. */
    public Duration left(Instant now) {
        return Duration.ofSeconds(blocks.get(currentBlock).plannedSeconds()).minus(used(now));
    }

    /** When the current block's time is up; empty while the clock stands. */
    public Optional<Instant> blockEndsAt() {
        return pausedAt == null && state == HuddleState.RUNNING && blockBeganAt != null
                ? Optional.of(blockBeganAt.plusSeconds(blocks.get(currentBlock).plannedSeconds()))
                : Optional.empty();
    }

    /** How long it took beyond what was planned for it. */
    public Duration overrun() {
        var used = blocks.stream().mapToInt(Block::usedSeconds).sum();
        var planned = blocks.stream().mapToInt(Block::plannedSeconds).sum();
        return Duration.ofSeconds(Math.max(0, used - planned));
    }
}
