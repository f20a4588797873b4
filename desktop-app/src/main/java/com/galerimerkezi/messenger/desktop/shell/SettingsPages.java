package com.galerimerkezi.messenger.desktop.shell;

import com.galerimerkezi.messenger.contract.Team;
import com.galerimerkezi.messenger.desktop.options.AboutView;
import com.galerimerkezi.messenger.desktop.options.AppearanceView;
import com.galerimerkezi.messenger.desktop.options.AppearanceViewModel;
import com.galerimerkezi.messenger.desktop.options.CertificateViewModel;
import com.galerimerkezi.messenger.desktop.options.ConnectionView;
import com.galerimerkezi.messenger.desktop.options.HoursView;
import com.galerimerkezi.messenger.desktop.options.HoursViewModel;
import com.galerimerkezi.messenger.desktop.options.KeyboardView;
import com.galerimerkezi.messenger.desktop.options.LanguageView;
import com.galerimerkezi.messenger.desktop.options.LineViewModel;
import com.galerimerkezi.messenger.desktop.options.MailNoticeViewModel;
import com.galerimerkezi.messenger.desktop.options.NotificationsView;
import com.galerimerkezi.messenger.desktop.options.NotificationsViewModel;
import com.galerimerkezi.messenger.desktop.options.Page;
import com.galerimerkezi.messenger.desktop.options.PrivacyView;
import com.galerimerkezi.messenger.desktop.options.PrivacyViewModel;
import com.galerimerkezi.messenger.desktop.options.ProfileView;
import com.galerimerkezi.messenger.desktop.options.ProfileViewModel;
import com.galerimerkezi.messenger.desktop.options.QuickRepliesView;
import com.galerimerkezi.messenger.desktop.options.QuickRepliesViewModel;
import com.galerimerkezi.messenger.desktop.options.SettingsView;
import com.galerimerkezi.messenger.desktop.people.SecurityView;
import com.galerimerkezi.messenger.desktop.session.ClientSession;
import com.galerimerkezi.messenger.desktop.text.Moments;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.util.EnumMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** Wires the pages of the settings; those about one's account are there while one is signed in. */
final class SettingsPages {

    private final WindowMeans means;
    private final Consumer<String> speak;

    SettingsPages(WindowMeans means, Consumer<String> speak) {
        this.means = means;
        this.speak = speak;
    }

    SettingsView with(Texts texts, @Nullable SessionScreen screen) {
        var pages = new EnumMap<Page, Supplier<Region>>(Page.class);
        pages.put(
                Page.APPEARANCE,
                () -> new AppearanceView(appearance(), means.parts().keymap(), texts).node());
        pages.put(Page.LANGUAGE, () -> language(texts).node());
        pages.put(
                Page.KEYBOARD,
                () -> new KeyboardView(means.preferences(), means.parts().keymap(), texts).node());
        pages.put(Page.ABOUT, () -> new AboutView(means.about(), texts).node());
        if (screen != null) {
            var session = screen.session();
            pages.put(Page.PROFILE, () -> profile(session, texts).node());
            pages.put(
                    Page.SECURITY,
                    () -> new SecurityView(session.people(), texts, new Moments(texts, session.clock())).node());
            pages.put(
                    Page.NOTIFICATIONS,
                    () -> new NotificationsView(notifications(screen, texts), mail(session, texts), texts).node());
            pages.put(Page.QUICK_REPLIES, () -> replies(session, texts).node());
            pages.put(Page.HOURS, () -> hours(session, texts).node());
            pages.put(Page.PRIVACY, () -> privacy(session, texts).node());
            pages.put(Page.CONNECTION, () -> new ConnectionView(line(session, texts), texts).node());
        }
        return new SettingsView(pages, texts);
    }

    private LanguageView language(Texts texts) {
        return new LanguageView(texts, speak, means.parts().spelling());
    }

    private AppearanceViewModel appearance() {
        var appearance = means.appearance();
        return new AppearanceViewModel(
                appearance.theme().choice(),
                appearance::choose,
                appearance.theme().zoom(),
                appearance::zoom);
    }

    private ProfileView profile(ClientSession session, Texts texts) {
        var profile = new ProfileViewModel(session.me(), session.account()::changePassword, texts);
        var moments = new Moments(texts, session.clock());
        var account = session.account();
        var certificate =
                new CertificateViewModel(session.me(), account.gallery(), account::stateCertificate, texts, moments);
        return new ProfileView(profile, certificate, texts);
    }

    private static QuickRepliesView replies(ClientSession session, Texts texts) {
        return new QuickRepliesView(
                new QuickRepliesViewModel(session.me(), session.plans().replies(), texts), texts);
    }

    private static HoursView hours(ClientSession session, Texts texts) {
        var account = session.account();
        var labels = session.team().team().team().get().labels();
        return new HoursView(
                new HoursViewModel(session.me(), account.hours(), account::setHours, labels, texts), texts);
    }

    private static PrivacyView privacy(ClientSession session, Texts texts) {
        var team = session.team().team();
        var options = team.team().map(Team::options);
        return new PrivacyView(new PrivacyViewModel(session.me(), options, team::setOptions, texts), texts);
    }

    private NotificationsViewModel notifications(SessionScreen screen, Texts texts) {
        return new NotificationsViewModel(
                means.preferences(), texts, screen.session().clock(), screen::testNotification);
    }

    private static MailNoticeViewModel mail(ClientSession session, Texts texts) {
        var account = session.account();
        return new MailNoticeViewModel(session.me().email(), account::mailNotice, account::setMailNotice, texts);
    }

    private LineViewModel line(ClientSession session, Texts texts) {
        return new LineViewModel(session.account(), session.connection(), texts, new Moments(texts, session.clock()));
    }
}
