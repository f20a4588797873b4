package com.galerimerkezi.messenger.server.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.server.platform.RefusedException;
import com.galerimerkezi.messenger.server.platform.Settings;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskStoreTest {

    @TempDir
    private Path folder;

    @Test
    void moreThanTheDiskHasIsRefusedBeforeAByte() {
        var store = new DiskStore(Settings.defaults(folder));
        long more = folder.toFile().getUsableSpace() + 1;

        assertThatThrownBy(() -> store.checkRoomFor(more))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.STORAGE_FULL));
        assertThatCode(() -> store.checkRoomFor(1)).doesNotThrowAnyException();
    }
}
