package com.galerimerkezi.messenger.desktop.replies;

import com.galerimerkezi.messenger.contract.QuickReply;
import com.galerimerkezi.messenger.contract.QuickReplyId;
import com.galerimerkezi.messenger.contract.QuickReplyRequest;
import java.util.List;

/** The server's side of quick replies, as blocking calls. */
public interface ReplyServer {

    List<QuickReply> replies();

    QuickReply saveReply(QuickReplyId id, QuickReplyRequest request);

    void deleteReply(QuickReplyId id);
}
