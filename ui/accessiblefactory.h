// SPDX-License-Identifier: Apache-2.0
#pragma once

/// Gives our own widgets (canvas, message bar, toast) the roles that people who use assistive
/// technology rely on. Call once, after the application object is made.
void installAccessibleFactory();
