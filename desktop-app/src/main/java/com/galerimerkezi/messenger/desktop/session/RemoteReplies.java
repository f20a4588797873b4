package com.galerimerkezi.messenger.desktop.session;

import com.galerimerkezi.messenger.contract.QuickReply;
import com.galerimerkezi.messenger.contract.QuickReplyId;
import com.galerimerkezi.messenger.contract.QuickReplyRequest;
import com.galerimerkezi.messenger.desktop.gateway.WorkGateway;
import com.galerimerkezi.messenger.desktop.replies.ReplyServer;
import java.util.List;

/** The REST side of quick replies. */
record RemoteReplies(WorkGateway rest) implements ReplyServer {

    @Override
    public List<QuickReply> replies() {
        return rest.replies();
    }

    @Override
    public QuickReply saveReply(QuickReplyId id, QuickReplyRequest request) {
        return rest.saveReply(id, request);
    }

    @Override
    public void deleteReply(QuickReplyId id) {
        rest.deleteReply(id);
    }
}
