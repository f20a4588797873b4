package com.galerimerkezi.messenger.server.platform;

/** What must not outlive the program, however it is asked to end. */
public final class AtExit {

    private final Thread hook;

    private AtExit(Thread hook) {
        this.hook = hook;
    }

    /** Throws {@link StartupProblem} when the program is ending already. */
    public static AtExit run(String name, Runnable work) {
        var hook = new Thread(work, name);
        try {
            Runtime.getRuntime().addShutdownHook(hook);
        } catch (IllegalStateException ending) {
            throw new StartupProblem("The program is ending", ending);
        }
        return new AtExit(hook);
    }

    /** It is done, or somebody else does it. */
    public void cancel() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException ending) {
            // It runs now, and finds that there is nothing to do.
        }
    }
}
