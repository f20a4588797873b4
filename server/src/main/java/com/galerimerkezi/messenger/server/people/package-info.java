/** Who belongs to a gallery: invitations, roles, who is locked out; and the audit log as its owner reads it. */
@NullMarked
package com.galerimerkezi.messenger.server.people;

import org.jspecify.annotations.NullMarked;
