package org.huddleboard.people.application;

import me.gosimple.nbvcxz.Nbvcxz;
import org.huddleboard.shared.BrokenRule;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Which passwords are good enough: long enough, and not among those guessed first. */
@Component
class PasswordRules {
    private static final int SHORTEST = 8;
    private static final int LONGEST = 200;

    private final PasswordEncoder passwords;

    PasswordRules(PasswordEncoder passwords) {
        this.passwords = passwords;
    }

    /** The hash to keep; refuses at the field {@code password}. */
    String hashed(String password) {
        if (password.length() < SHORTEST) {
            throw BrokenRule.at("password", "people.rule.passwordShort", SHORTEST);
        }
        if (password.length() > LONGEST) {
            throw BrokenRule.at("password", "people.rule.passwordLong", LONGEST);
        }
        if (!new Nbvcxz().estimate(password).isMinimumEntropyMet()) {
            throw BrokenRule.at("password", "people.rule.passwordGuessable");
        }
        return String.valueOf(passwords.encode(password));
    }
}
