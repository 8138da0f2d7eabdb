package org.huddleboard.wall.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.wall.domain.DeviceToken;
import org.huddleboard.wall.domain.PairedScreen;
import org.huddleboard.wall.domain.PairedScreenRepository;
import org.huddleboard.wall.domain.PairingCode;
import org.huddleboard.wall.domain.WaitingDevice;
import org.huddleboard.wall.domain.WaitingDeviceRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells a device on a wall what it is, by the token in its cookie. It asks no permission: the token is the proof. */
@Component
public class DeviceDoor {
    /** So long a device may be silent before its digits are swept away. */
    private static final Duration FORGOTTEN = Duration.ofHours(1);

    private static final int DRAWS = 50;

    private final PairedScreenRepository screens;
    private final WaitingDeviceRepository waiting;
    private final NewDevices fresh;
    private final Clock clock;

    DeviceDoor(PairedScreenRepository screens, WaitingDeviceRepository waiting, NewDevices fresh, Clock clock) {
        this.screens = screens;
        this.waiting = waiting;
        this.fresh = fresh;
        this.clock = clock;
    }

    /** A token for a device that has none. */
    public String newToken() {
        return DeviceToken.draw();
    }

    /**
     * Its team, or digits that count for the next minutes; digits that ended are renewed. Screens ask again while the
     * transaction they were told of is just ending, so this is always one of its own.
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public DeviceStanding stand(String token, String address) {
        var now = clock.instant();
        var hash = DeviceToken.hashOf(token);
        var screen = screens.findByTokenHash(hash);
        return screen.isPresent() ? paired(screen.get(), now) : waiting(hash, address, now);
    }

    private DeviceStanding paired(PairedScreen screen, Instant now) {
        if (screen.seen(now)) {
            screens.save(screen);
        }
        return new DeviceStanding.Paired(screen.id(), screen.team(), screen.seconds());
    }

    private DeviceStanding waiting(String hash, String address, Instant now) {
        var known = waiting.findByTokenHash(hash).orElse(null);
        if (known == null) {
            if (!fresh.take(address)) {
                return new DeviceStanding.Slow();
            }
            waiting.deleteEndedBefore(now.minus(FORGOTTEN));
            known = waiting.save(new WaitingDevice(hash, freeCode(), now));
        } else if (known.isOver(now)) {
            known.renew(freeCode(), now);
            waiting.save(known);
        }
        return new DeviceStanding.Waiting(known.id(), known.code());
    }

    private PairingCode freeCode() {
        return Stream.generate(PairingCode::draw)
                .limit(DRAWS)
                .filter(code -> !waiting.existsByCode(code.digits()))
                .findFirst()
                .orElseThrow(() -> new BrokenRule("wall.rule.tooManyWaiting"));
    }
}
