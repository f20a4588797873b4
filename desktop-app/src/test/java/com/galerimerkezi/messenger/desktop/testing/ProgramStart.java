package com.galerimerkezi.messenger.desktop.testing;

import com.galerimerkezi.messenger.desktop.local.UserFiles;
import com.galerimerkezi.messenger.desktop.platform.Background;
import java.nio.file.Path;

/** One start of the program, as far as stores need it: a thread for them, work beside it, the user's files. */
public final class ProgramStart implements AutoCloseable {

    private final OneThread ui = new OneThread();
    private final Background background = new Background(ui);
    private final UserFiles files;

    public ProgramStart(Path folder) {
        files = UserFiles.open(folder.resolve("data"), folder.resolve("cache"));
    }

    public OneThread ui() {
        return ui;
    }

    public Background background() {
        return background;
    }

    public UserFiles files() {
        return files;
    }

    @Override
    public void close() {
        background.close();
        files.close();
        ui.close();
    }
}
