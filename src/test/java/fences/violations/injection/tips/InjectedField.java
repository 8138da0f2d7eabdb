package fences.violations.injection.tips;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Autowired;

/** Has its field filled behind its back. */
class InjectedField {
    @Autowired
    Clock clock;
}
