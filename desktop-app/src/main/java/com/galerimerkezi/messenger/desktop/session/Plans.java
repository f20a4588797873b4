package com.galerimerkezi.messenger.desktop.session;

import com.galerimerkezi.messenger.desktop.dashboard.Dashboard;
import com.galerimerkezi.messenger.desktop.gateway.WorkGateway;
import com.galerimerkezi.messenger.desktop.platform.Background;
import com.galerimerkezi.messenger.desktop.replies.QuickReplies;
import com.galerimerkezi.messenger.desktop.schedule.Schedule;

/** What a gallery's staff keep ready and plan, and its owner counts. */
public record Plans(QuickReplies replies, Schedule schedule, Dashboard dashboard) {

    static Plans over(WorkGateway work, Background background) {
        return new Plans(
                new QuickReplies(new RemoteReplies(work), background),
                new Schedule(new RemoteSchedule(work), background),
                new Dashboard(new RemoteDashboard(work), background));
    }

    void reached() {
        replies.reached();
        schedule.reached();
    }
}
