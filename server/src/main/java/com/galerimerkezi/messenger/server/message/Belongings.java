package com.galerimerkezi.messenger.server.message;

import com.galerimerkezi.messenger.contract.MessageId;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** What hangs on a message and goes when it is deleted: its words and file, what it said before, reactions, stars,
 * acknowledgements. */
@Component
class Belongings {

    private final MessageRepository messages;
    private final VersionRepository versions;
    private final ReactionRepository reactions;
    private final StarRepository stars;
    private final AcknowledgementRepository acknowledgements;
    private final List<FileReleaseListener> fileListeners;

    Belongings(
            MessageRepository messages,
            VersionRepository versions,
            ReactionRepository reactions,
            StarRepository stars,
            AcknowledgementRepository acknowledgements,
            List<FileReleaseListener> fileListeners) {
        this.messages = messages;
        this.versions = versions;
        this.reactions = reactions;
        this.stars = stars;
        this.acknowledgements = acknowledgements;
        this.fileListeners = fileListeners;
    }

    void remove(MessageId id, Instant at) {
        var file = messages.findFile(id);
        messages.makeTombstone(id, at);
        versions.clear(id);
        reactions.deleteAll(id);
        stars.deleteAll(id);
        acknowledgements.deleteAll(id);
        file.ifPresent(released -> fileListeners.forEach(listener -> listener.released(released)));
    }
}
