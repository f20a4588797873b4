package com.galerimerkezi.messenger.desktop.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.desktop.platform.GatewayException;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class FileSavingTest {

    private static final Path TARGET = Path.of("Belgeler", "ruhsat.pdf");
    private static final Path PART = Path.of("Belgeler", ".ruhsat.pdf.part");

    private final Texts texts = Texts.in("tr");

    @Test
    void aSavedFileIsNamed() {
        assertThat(outcomeOf(CompletableFuture.completedFuture(TARGET)))
                .isEqualTo(texts.get("file.saved", "ruhsat.pdf"));
    }

    @Test
    void aFolderThatMayNotBeWrittenIsNamedAndNotOurPartOfTheFile() {
        assertThat(outcomeOf(new AccessDeniedException(PART.toString())))
                .isEqualTo(failed(texts.get("file.denied", "Belgeler")));
    }

    @Test
    void aFolderThatIsGoneIsNamed() {
        assertThat(outcomeOf(new NoSuchFileException(PART.toString())))
                .isEqualTo(failed(texts.get("file.folderGone", "Belgeler")));
    }

    @Test
    void whatTheComputerSaysInEnglishIsSaidInTurkish() {
        assertThat(outcomeOf(new IOException("No space left on device")))
                .isEqualTo(failed(texts.get("file.unwritable")));
    }

    @Test
    void theServersRefusalIsTold() {
        assertThat(outcomeOf(GatewayException.refused(ErrorCode.FILE_NOT_FOUND)))
                .isEqualTo(failed(texts.error(ErrorCode.FILE_NOT_FOUND)));
        assertThat(outcomeOf(GatewayException.unreachable(new IOException("cut"))))
                .isEqualTo(failed(texts.get("error.unreachable")));
    }

    private String failed(String reason) {
        return texts.get("file.saveFailed", reason);
    }

    private String outcomeOf(Exception failure) {
        return outcomeOf(CompletableFuture.<Path>failedFuture(failure));
    }

    private String outcomeOf(CompletableFuture<Path> end) {
        var saving = new FileSaving(texts);
        saving.follow(TARGET, _ -> end);
        return saving.outcome().get();
    }
}
