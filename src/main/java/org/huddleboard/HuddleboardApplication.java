package org.huddleboard;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** Starts the board. */
@SpringBootApplication
@Modulithic(systemName = "Huddleboard", sharedModules = "shared")
public class HuddleboardApplication {
    public static void main(String[] args) {
        SpringApplication.run(HuddleboardApplication.class, args);
    }
}
