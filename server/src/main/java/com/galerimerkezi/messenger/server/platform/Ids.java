package com.galerimerkezi.messenger.server.platform;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** New ids are UUIDs of version 7: they grow with time, so that indexes grow at their end. */
@Component
public final class Ids {

    private final NoArgGenerator generator = Generators.timeBasedEpochGenerator();

    public UUID next() {
        return generator.generate();
    }
}
