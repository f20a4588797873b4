package com.galerimerkezi.messenger.desktop.pictures;

import java.nio.file.Path;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** A file that is looked at once more before it is sent. */
final class ChosenFile {

    private final StringProperty caption = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<@Nullable Path> drawnOn = new ReadOnlyObjectWrapper<>();
    private final Path path;
    private final String name;
    private final long size;
    /** Of the program itself: a picture that was pasted. */
    private final boolean copy;

    ChosenFile(Path path, String name, boolean copy) {
        this.path = path;
        this.name = name;
        this.size = path.toFile().length();
        this.copy = copy;
    }

    Path path() {
        return path;
    }

    String name() {
        return name;
    }

    long size() {
        return size;
    }

    boolean isCopy() {
        return copy;
    }

    boolean isPicture() {
        return LocalPicture.hasPictureName(name);
    }

    StringProperty caption() {
        return caption;
    }

    /** Why it cannot be sent as it is; empty for none. */
    ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    void problem(String why) {
        problem.set(why);
    }

    /** The copy that somebody drew on, in its place. */
    ReadOnlyObjectProperty<@Nullable Path> drawnOn() {
        return drawnOn.getReadOnlyProperty();
    }

    void drawnOn(@Nullable Path drawn) {
        drawnOn.set(drawn);
    }

    /** What is shown of it. */
    Path shown() {
        var drawn = drawnOn.get();
        return drawn == null ? path : drawn;
    }
}
